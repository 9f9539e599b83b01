import { useMemo } from "react";
import { partnershipsOf } from "@/domain/counts";
import { congruenceOf, lineUpsOf } from "@/domain/measures/congruence";
import type { Organisation } from "@/domain/organisation";
import { selectPassing } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { congruenceTexts, lineUpsSentence, ownShareSentence, singleGroups } from "@/texts/fit";
import { formatNumber } from "@/texts/format";
import { shareOrNot } from "./CongruenceTable";
import { LineUpItem } from "./LineUpItem";

/** One municipality: its numbers, and the groups it works in, those that return first. */
export function OwnPartners({ municipality: { code, name } }: { readonly municipality: Organisation }) {
  const passing = useAppStore(selectPassing);
  const own = useMemo(() => partnershipsOf(passing, code), [passing, code]);
  const { congruence, lineUps } = useMemo(() => {
    const sets = own.map(({ members }) => new Set(members));
    return { congruence: congruenceOf(code, sets), lineUps: lineUpsOf(code, sets) };
  }, [own, code]);
  const returning = lineUps.filter(({ partnerships }) => partnerships.length > 1);
  const single = lineUps.filter(({ partnerships }) => partnerships.length === 1);
  const { facts } = congruenceTexts;
  const itemOf = (lineUp: (typeof lineUps)[number]) => (
    <LineUpItem
      key={lineUp.partners.join()}
      municipality={code}
      lineUp={lineUp}
      partnerships={lineUp.partnerships.flatMap((place) => own[place] ?? [])}
    />
  );
  return (
    <>
      <p className="sk-details__lead">{ownShareSentence(name, congruence)}</p>
      <dl className="sk-fit__facts">
        <Fact term={facts.n} value={formatNumber(congruence.participation)} />
        <Fact term={facts.partners} value={formatNumber(congruence.partners)} />
        <Fact term={facts.c} value={shareOrNot(congruence.shareOfSamePartners)} />
        <Fact term={facts.c2} value={shareOrNot(congruence.meanSimilarity)} />
      </dl>
      {lineUps.length > 0 && (
        <section className="sk-details__section" aria-labelledby="sk-line-ups">
          <h4 id="sk-line-ups">{congruenceTexts.lineUps}</h4>
          <p>{lineUpsSentence(name, lineUps.length, returning.length)}</p>
          {returning.length > 0 && <ul className="sk-fit__line-ups">{returning.map(itemOf)}</ul>}
          {single.length > 0 && (
            <details>
              <summary className="sk-fit__summary">{singleGroups(single.length)}</summary>
              <ul className="sk-fit__line-ups">{single.map(itemOf)}</ul>
            </details>
          )}
        </section>
      )}
    </>
  );
}

function Fact({ term, value }: { readonly term: string; readonly value: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd className="sk-number">{value}</dd>
    </div>
  );
}
