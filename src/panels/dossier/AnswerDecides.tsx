import { type CodeListEntry, findEntry, nameOf } from "@/domain/codeLists";
import { bodiesOf, type Occurrences, powersOf } from "@/domain/councillor";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { decidersSentence, dossierTexts, powersHandedOver } from "@/texts/dossier";
import { Answer, type AnswerProps } from "./Answer";
import { Breakdown, type BreakdownRow } from "./Breakdown";

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
      unstated: bodies.unstated.length,
    }),
    ...(own.length > 0 ? [powersHandedOver(counted(powers, codeLists.bevoegdheid), powers.unstated.length)] : []),
  ];
  return (
    <Answer question={dossierTexts.questions.decides} sentences={sentences}>
      {own.length > 0 && (
        <div className="sk-off-paper">
          <p className="sk-quiet">{dossierTexts.countsMoreThanOnce}</p>
          <h4>{dossierTexts.bodies}</h4>
          <Breakdown rows={rowsOf(bodies, codeLists.orgaan)} total={own.length} />
          <h4>{dossierTexts.powers}</h4>
          <Breakdown rows={rowsOf(powers, codeLists.bevoegdheid)} total={own.length} />
        </div>
      )}
    </Answer>
  );
}

function rowsOf({ stated, unstated }: Occurrences, entries: readonly CodeListEntry[]): BreakdownRow[] {
  const rows = stated.map(({ code, partnerships }): BreakdownRow => {
    const known = findEntry(entries, code);
    return { code, name: known?.name ?? code, explanation: known?.explanation, partnerships };
  });
  if (unstated.length === 0) return rows;
  return [...rows, { code: "", name: dossierTexts.unstated, partnerships: unstated }];
}
