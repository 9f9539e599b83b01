import { useState } from "react";
import { fittingPairs } from "@/domain/measures/pairs";
import { usePainted } from "@/state/paintedStore";
import { selectChosen } from "@/state/selectChosen";
import { detailTexts } from "@/texts/details";
import { overlapTexts, pairName, pairNumbers, pairSentence } from "@/texts/overlap";
import { Explain } from "@/ui/Explain";

/** How many stand there before someone asks for all. */
const FIRST = 5;

/** Pairs that coincide, contain each other or nearly fit, in words and counts; the formulas stand behind a press. */
export function Pairs() {
  const chosen = usePainted(selectChosen);
  const pairs = fittingPairs(chosen.map(({ members }) => members));
  const [showsAll, setShowsAll] = useState(false);
  const shown = pairs.slice(0, showsAll ? pairs.length : FIRST);
  const nameOf = (slot: number) => chosen[slot]?.name ?? "";
  return (
    <section className="sk-overlap__section" aria-labelledby="sk-overlap-pairs">
      <h3 id="sk-overlap-pairs">{overlapTexts.pairs}</h3>
      {pairs.length === 0 && <p>{overlapTexts.noPairs}</p>}
      <ul className="sk-overlap__list">
        {shown.map((pair) => (
          <li key={`${pair.p} ${pair.q}`}>{pairSentence(nameOf(pair.p), nameOf(pair.q), pair)}</li>
        ))}
      </ul>
      {pairs.length > FIRST && (
        <button type="button" className="sk-button-quiet" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? detailTexts.showLess : detailTexts.showAll(pairs.length)}
        </button>
      )}
      <div>
        <Explain label={overlapTexts.rule} text={overlapTexts.rule} isPrinted>
          <p>{overlapTexts.pairsRule}</p>
          {shown.length > 0 && (
            <ul className="sk-overlap__list">
              {shown.map((pair) => (
                <li key={`${pair.p} ${pair.q}`}>
                  {pairName(nameOf(pair.p), nameOf(pair.q))} <span className="sk-number">{pairNumbers(pair)}</span>
                </li>
              ))}
            </ul>
          )}
        </Explain>
      </div>
    </section>
  );
}
