import { useMemo } from "react";
import { GAP_THRESHOLD, type PartnershipGaps } from "@/domain/measures/gaps";
import { compareNames } from "@/domain/names";
import { selectGaps } from "@/state/selectFit";
import { selectDataset, selectFilterResult } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { gapsSentence, gapTexts, ownGapsSentence } from "@/texts/fitDivision";
import { matrixTexts } from "@/texts/matrix";
import { gapSentence } from "@/texts/overlap";
import { useMore } from "@/ui/useMore";
import { Marks } from "../details/Marks";
import { VisitLink } from "../links/VisitLink";
import { useNeighbours } from "../overlap/useNeighbours";
import type { FitPartProps } from "./FitPanel";

/** How many stand there before someone asks for more. */
const AT_FIRST = 60;

/** Who does not take part although surrounded, per partnership, with the rule and its threshold. */
export function GapsPart({ municipality }: FitPartProps) {
  const { status } = useNeighbours();
  const all = useAppStore(selectGaps);
  const { visible } = useAppStore(selectFilterResult);
  const found = useMemo(() => {
    const own = municipality ? all.map((each) => onlyOf(each, municipality.code)) : all;
    return own
      .filter(({ gaps }) => gaps.length > 0)
      .sort((a, b) => compareNames(a.entry.partnership.name, b.entry.partnership.name));
  }, [all, municipality]);
  const chosen = useAppStore((state) => state.partnerships[0]);
  const chosenPlace = found.findIndex(({ entry }) => entry.partnership.id === chosen);
  const { shown, next, showMore } = useMore(found, { least: Math.max(AT_FIRST, chosenPlace + 1) });
  if (status !== "ready") return <p>{status === "failed" ? gapTexts.failed : gapTexts.waiting}</p>;
  const count = found.reduce((sum, { gaps }) => sum + gaps.length, 0);
  return (
    <>
      <p className="sk-details__lead">
        {municipality ? ownGapsSentence(municipality.name, count) : gapsSentence(count, found.length, visible.length)}
      </p>
      <p>{gapTexts.rule(GAP_THRESHOLD)}</p>
      <ul className="sk-fit__rows">
        {shown.map((each) => (
          <GapRow key={each.entry.partnership.id} {...each} />
        ))}
      </ul>
      {next > 0 && (
        <button type="button" className="sk-button-quiet" onClick={showMore}>
          {matrixTexts.more(next)}
        </button>
      )}
    </>
  );
}

function onlyOf({ entry, gaps }: PartnershipGaps, code: string): PartnershipGaps {
  return { entry, gaps: gaps.filter(({ municipality }) => municipality === code) };
}

/** Choosing one draws it on the map with who is left out; again: closes. */
function GapRow({ entry, gaps }: PartnershipGaps) {
  const { organisations } = useAppStore(selectDataset);
  const { id, name } = entry.partnership;
  const isChosen = useAppStore((state) => state.partnerships[0] === id);
  const change = useMemo(() => ({ partnerships: isChosen ? [] : [id] }), [isChosen, id]);
  return (
    <li className={isChosen ? "sk-fit__row sk-fit__row--chosen" : "sk-fit__row"}>
      <VisitLink change={change} aria-current={isChosen ? "true" : undefined}>
        {name}
      </VisitLink>
      <Marks entry={entry} />
      <ul className="sk-plain-list">
        {gaps.map(({ municipality, neighboursIn, neighbours }) => (
          <li key={municipality}>
            {gapSentence(organisations.get(municipality)?.name ?? municipality, neighboursIn, neighbours)}
          </li>
        ))}
      </ul>
    </li>
  );
}
