import { exactCombinations } from "@/domain/measures/combinations";
import { compareNames } from "@/domain/names";
import { usePainted } from "@/state/paintedStore";
import { counted, selectChosen } from "@/state/selectChosen";
import { selectDataset } from "@/state/selectors";
import { allShareSentence, onlyInSentence, overlapTexts, spreadSentence } from "@/texts/overlap";

/** What all share and what only one has, in sentences that can be quoted. */
export function InWords() {
  const chosen = usePainted(selectChosen);
  const { organisations } = usePainted(selectDataset);
  const of = counted(chosen).length;
  const combinations = exactCombinations(chosen.map(({ members }) => members));
  const namesOf = (codes: readonly string[] = []) =>
    codes.map((code) => organisations.get(code)?.name ?? code).sort(compareNames);
  const countOf = (found: typeof combinations) =>
    found.reduce((sum, { municipalities }) => sum + municipalities.length, 0);
  const all = combinations.find(({ slots }) => slots.length === of);
  const single = combinations.filter(({ slots }) => slots.length === 1).sort((a, b) => slotOf(a) - slotOf(b));
  const inMore = countOf(combinations.filter(({ slots }) => slots.length > 1));
  return (
    <section className="sk-overlap__section" aria-labelledby="sk-overlap-words">
      <h3 id="sk-overlap-words">{overlapTexts.words}</h3>
      <p>{spreadSentence(inMore, countOf(combinations), of)}</p>
      <p>{allShareSentence(namesOf(all?.municipalities), of)}</p>
      <ul className="sk-overlap__list">
        {single.map((column) => (
          <li key={slotOf(column)}>
            {onlyInSentence(chosen[slotOf(column)]?.name ?? "", namesOf(column.municipalities))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function slotOf({ slots: [slot = 0] }: { readonly slots: readonly number[] }): number {
  return slot;
}
