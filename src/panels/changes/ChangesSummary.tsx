import { REGISTER_FILLED } from "@/domain/dates";
import { useAppStore } from "@/state/store";
import { changesSummary, changesTexts, ownChangesSentence, shiftedSentence } from "@/texts/changes";
import { limitTexts } from "@/texts/changesLimits";
import type { ChangesProps } from "./ChangesAnswers";
import { partnershipsWith } from "./parties";

/** The answer in a few sentences, told after each change of the days; and what one must know to read it right. */
export function ChangesSummary({ found, municipality }: ChangesProps) {
  const { days, changes, inForce, shifted } = found;
  const { begun, ended, joined, left } = changes;
  const isPhaseChosen = useAppStore(({ choices }) => choices.phase.length > 0);
  const isTried = useAppStore(({ trials }) => trials.length > 0);
  // of a reference date before that day the page itself speaks
  const isOldSince = useAppStore(
    ({ referenceDate }) => days.from < REGISTER_FILLED && referenceDate >= REGISTER_FILLED,
  );
  const [lead, numbers] = changesSummary({ days, inForce, begun: begun.length, ended: ended.length });
  if (days.from === days.to) return <p className="sk-note">{changesTexts.sameDay}</p>;
  return (
    <>
      {/* not a second role="status": that one is the number of results on the page */}
      <div className="sk-changes__summary" aria-live="polite">
        <p className="sk-changes__lead">{lead}</p>
        <p>
          {numbers} {!municipality && shiftedSentence(...shifted)}
        </p>
        {municipality && (
          <p>
            {ownChangesSentence(
              municipality.name,
              partnershipsWith(joined, municipality.code),
              partnershipsWith(left, municipality.code),
            )}
          </p>
        )}
      </div>
      {isOldSince && <p className="sk-note sk-note--caution">{limitTexts.register}</p>}
      {isTried && <p className="sk-note">{changesTexts.trialsIgnored}</p>}
      {isPhaseChosen && <p className="sk-note">{changesTexts.phaseIgnored}</p>}
    </>
  );
}
