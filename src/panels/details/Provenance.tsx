import type { Partnership } from "@/domain/partnership";
import { formatDate } from "@/texts/format";
import { partnershipTexts, periodSentence } from "@/texts/partnership";
import { NOT_KNOWN, upperFirst } from "@/texts/wording";
import { Explain } from "@/ui/Explain";
import { SafeLink } from "../links/SafeLink";

interface Props {
  readonly partnership: Partnership;
  readonly hasEnded: boolean;
}

/** Since when, where to read more, who says so and how old that is. */
export function Provenance({ partnership, hasEnded }: Props) {
  const silence = upperFirst(NOT_KNOWN);
  const { source, sourceUrl, dataOwner, checkedOn, changedOn } = partnership;
  return (
    <>
      <section className="sk-details__section" aria-labelledby="sk-period">
        <h3 id="sk-period">{partnershipTexts.period}</h3>
        <p>{periodSentence(partnership, hasEnded)}</p>
      </section>
      <Links partnership={partnership} />
      <dl className="sk-facts sk-facts--small">
        <dt>{partnershipTexts.source}</dt>
        <dd>
          {sourceUrl ? (
            <SafeLink href={sourceUrl} leavesSite={partnershipTexts.leavesSite}>
              {source || partnershipTexts.register}
            </SafeLink>
          ) : (
            source || silence
          )}
        </dd>
        <dt>{partnershipTexts.checkedOn}</dt>
        <dd>{checkedOn ? formatDate(checkedOn) : silence}</dd>
        {changedOn && <dt>{partnershipTexts.changedOn}</dt>}
        {changedOn && <dd>{formatDate(changedOn)}</dd>}
        {dataOwner && (
          <dt className="sk-term">
            <Explain label={partnershipTexts.dataOwner} text={partnershipTexts.dataOwner}>
              {partnershipTexts.dataOwnerAnswer}
            </Explain>
          </dt>
        )}
        {dataOwner && <dd>{dataOwner}</dd>}
      </dl>
    </>
  );
}

function Links({ partnership: { decisionUrl, website } }: { readonly partnership: Partnership }) {
  if (!decisionUrl && !website) return null;
  const links = [
    { href: decisionUrl, text: partnershipTexts.decision },
    { href: website, text: partnershipTexts.website },
  ];
  return (
    <section className="sk-details__section" aria-labelledby="sk-links">
      <h3 id="sk-links">{partnershipTexts.links}</h3>
      <ul className="sk-plain-list">
        {links.map(({ href, text }) =>
          href ? (
            <li key={text}>
              <SafeLink href={href} leavesSite={partnershipTexts.leavesSite}>
                {text}
              </SafeLink>
            </li>
          ) : null,
        )}
      </ul>
    </section>
  );
}
