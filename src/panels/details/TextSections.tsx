import type { Partnership } from "@/domain/partnership";
import { partnershipTexts } from "@/texts/partnership";

/** What it is for, on which law it rests, and a remark; what is not known is said. */
export function TextSections({ partnership: { purpose, legalBasis, remark } }: { readonly partnership: Partnership }) {
  return (
    <>
      <section className="sk-details__section" aria-labelledby="sk-purpose">
        <h3 id="sk-purpose">{partnershipTexts.purpose}</h3>
        <p className="sk-prose">{purpose ?? `${partnershipTexts.notStated}.`}</p>
      </section>
      <section className="sk-details__section" aria-labelledby="sk-legal-basis">
        <h3 id="sk-legal-basis">{partnershipTexts.legalBasis}</h3>
        {legalBasis.length === 0 && <p>{partnershipTexts.notStated}.</p>}
        {legalBasis.length > 0 && (
          <ul className="sk-plain-list">
            {legalBasis.map((law) => (
              <li key={law}>{law}</li>
            ))}
          </ul>
        )}
      </section>
      {remark && (
        <section className="sk-details__section" aria-labelledby="sk-remark">
          <h3 id="sk-remark">{partnershipTexts.remark}</h3>
          <p className="sk-prose">{remark}</p>
        </section>
      )}
    </>
  );
}
