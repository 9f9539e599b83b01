import type { Organisation } from "@/domain/organisation";
import type { ChangesInScope } from "@/state/selectChanges";
import { useAppStore } from "@/state/store";
import { begunSentence, changesTexts, endedSentence, joinedSentence, leftSentence } from "@/texts/changes";
import { UnevenCoverage } from "../details/UnevenCoverage";
import { Answer } from "../dossier/Answer";
import { ForceList } from "./ForceList";
import { Limits } from "./Limits";
import { OverTime } from "./OverTime";
import { PartyList } from "./PartyList";
import { countParties, countPartnershipsOf } from "./parties";

/** What all answers are about. */
export interface ChangesProps {
  readonly found: ChangesInScope;
  readonly municipality: Organisation | undefined;
}

/** What changed over time and by name, and what nobody can know. */
export function ChangesAnswers({ found }: Pick<ChangesProps, "found">) {
  const { days, entries } = found;
  const { begun, ended, joined, left } = found.changes;
  const area = useAppStore((state) => state.area);
  const { questions } = changesTexts;
  return (
    <>
      <UnevenCoverage areas={[area]} />
      <OverTime found={found} />
      <Answer question={questions.begun} sentences={[begunSentence(begun.length)]}>
        <ForceList changes={begun} entries={entries} to={days.to} />
      </Answer>
      <Answer question={questions.ended} sentences={[endedSentence(ended.length)]}>
        <ForceList changes={ended} entries={entries} to={days.to} />
      </Answer>
      <Answer
        question={questions.joined}
        sentences={[joinedSentence(countParties(joined), countPartnershipsOf(joined))]}
      >
        <PartyList changes={joined} />
      </Answer>
      <Answer question={questions.left} sentences={[leftSentence(countParties(left), countPartnershipsOf(left))]}>
        <PartyList changes={left} />
      </Answer>
      <Limits found={found} />
    </>
  );
}
