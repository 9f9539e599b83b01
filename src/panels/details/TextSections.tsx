import type { Partnership } from "@/domain/partnership";
import { partnershipTexts } from "@/texts/partnership";
import { notStated, upperFirst } from "@/texts/wording";
import { Explain } from "@/ui/Explain";

/** What it is for, on which law it rests, and a remark; what is not known is said. */
export function TextSections({ partnership }: { readonly partnership: Partnership }) {
  const { purpose, legalBasis, remark } = partnership;
  const silence = `${upperFirst(notStated(partnership))}.`;
  return (
    <>
      <section className="sk-details__section" aria-labelledby="sk-purpose">
        <h3 id="sk-purpose">{partnershipTexts.purpose}</h3>
        <p className="sk-prose">{purpose ?? silence}</p>
      </section>
      <section className="sk-details__section" aria-labelledby="sk-legal-basis">
        <h3 id="sk-legal-basis">{partnershipTexts.legalBasis}</h3>
        {legalBasis.length === 0 && <p>{silence}</p>}
        {legalBasis.length > 0 && (
          <ul className="sk-plain-list">
            {legalBasis.map((law) => (
              <li key={law}>{law}</li>
            ))}
          </ul>
        )}
        <div>
          <Explain label={partnershipTexts.legalBasisQuestion} text={partnershipTexts.legalBasisQuestion}>
            {partnershipTexts.legalBasisAnswer}
          </Explain>
        </div>
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
