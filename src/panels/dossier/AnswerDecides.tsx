import { type CodeListEntry, findEntry, nameOf } from "@/domain/codeLists";
import { bodiesOf, type Occurrences, powersOf } from "@/domain/councillor";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { dossierTexts } from "@/texts/dossier";
import { decidersSentence, powersHandedOver, termsExplained, type Unstated } from "@/texts/dossierDecides";
import { lowerFirst, notStated, upperFirst } from "@/texts/wording";
import { Explain } from "@/ui/Explain";
import { Answer, type AnswerProps } from "./Answer";
import { Breakdown, type BreakdownRow } from "./Breakdown";
import { explainedPowers } from "./explainedPowers";

/** Who takes part for the municipality, and which powers were handed over. */
export function AnswerDecides({ municipality: { code, name }, own }: AnswerProps) {
  const { codeLists } = useAppStore(selectDataset);
  const bodies = bodiesOf(own, code);
  const powers = powersOf(own);
  const counted = (found: Occurrences, entries: readonly CodeListEntry[]) =>
    found.stated.map((each) => ({ name: nameOf(entries, each.code), count: each.partnerships.length }));
  const sentences = [
    decidersSentence({
      name,
      total: own.length,
      bodies: counted(bodies, codeLists.orgaan),
      unstated: silenceOf(bodies),
    }),
    ...(own.length > 0 ? [powersHandedOver(counted(powers, codeLists.bevoegdheid), silenceOf(powers))] : []),
  ];
  return (
    <Answer question={dossierTexts.questions.decides} sentences={sentences}>
      <Terms own={own} />
      {own.length > 0 && (
        <div className="sk-off-paper">
          <p className="sk-quiet">{dossierTexts.countsMoreThanOnce}</p>
          <h4>{dossierTexts.bodies}</h4>
          <Breakdown listName="bodies" rows={rowsOf(bodies, codeLists.orgaan)} total={own.length} />
          <h4>{dossierTexts.powers}</h4>
          <Breakdown listName="powers" rows={rowsOf(powers, codeLists.bevoegdheid)} total={own.length} />
        </div>
      )}
    </Answer>
  );
}

/** The words for powers that stand in the sentence above, each of which opens what it means; paper tells it below. */
function Terms({ own }: Pick<AnswerProps, "own">) {
  const { codeLists } = useAppStore(selectDataset);
  const entries = explainedPowers(own, codeLists);
  if (entries.length === 0) return null;
  return (
    <div className="sk-term sk-dossier__terms sk-off-paper">
      <span className="sk-quiet">{dossierTexts.meaningOf}</span>
      {entries.map((entry) => (
        <Explain key={entry.code} text={lowerFirst(entry.name)} label={entry.name}>
          {termsExplained([entry])}
        </Explain>
      ))}
    </div>
  );
}

function silenceOf({ unstated }: Occurrences): Unstated {
  return { count: unstated.length, silence: notStated(...unstated.map(({ partnership }) => partnership)) };
}

function rowsOf(found: Occurrences, entries: readonly CodeListEntry[]): BreakdownRow[] {
  const { stated, unstated } = found;
  const rows = stated.map(({ code, partnerships }): BreakdownRow => {
    const known = findEntry(entries, code);
    return { code, name: known?.name ?? code, explanation: known?.explanation, partnerships };
  });
  if (unstated.length === 0) return rows;
  return [...rows, { code: "", name: upperFirst(silenceOf(found).silence), partnerships: unstated }];
}
