import { fittingPairs } from "@/domain/measures/pairs";
import { selectChosen } from "@/state/selectChosen";
import { useAppStore } from "@/state/store";
import { overlapTexts, pairNumbers, pairSentence } from "@/texts/overlap";
import { Explain } from "@/ui/Explain";

/** Pairs that coincide, contain each other or nearly fit, with the counts behind it. */
export function Pairs() {
  const chosen = useAppStore(selectChosen);
  const pairs = fittingPairs(chosen.map(({ members }) => members));
  const nameOf = (slot: number) => chosen[slot]?.name ?? "";
  return (
    <section className="sk-overlap__section" aria-labelledby="sk-overlap-pairs">
      <h3 id="sk-overlap-pairs">{overlapTexts.pairs}</h3>
      {pairs.length === 0 && <p>{overlapTexts.noPairs}</p>}
      <ul className="sk-overlap__list">
        {pairs.map((pair) => (
          <li key={`${pair.p} ${pair.q}`}>
            {pairSentence(nameOf(pair.p), nameOf(pair.q), pair)}{" "}
            <span className="sk-quiet sk-number">{pairNumbers(pair)}</span>
          </li>
        ))}
      </ul>
      <p>
        <Explain label={overlapTexts.rule} text={overlapTexts.rule}>
          <p>{overlapTexts.pairsRule}</p>
        </Explain>
      </p>
    </section>
  );
}
