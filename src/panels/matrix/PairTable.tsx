import { useMemo } from "react";
import { type Pair, rankedPairs } from "@/domain/measures/rankedPairs";
import type { SharedMatrix } from "@/domain/measures/sharedMatrix";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { formatList, formatNumber, formatShare } from "@/texts/format";
import { matrixTexts, ownCounts, shownOf } from "@/texts/matrix";
import { useIsPrinting } from "@/ui/useIsPrinting";
import { useMore } from "@/ui/useMore";
import { VisitLink } from "../links/VisitLink";

/** The pairs that share most, with what each has and how alike they are: the same answer without the matrix. */
export function PairTable({ matrix }: { readonly matrix: SharedMatrix }) {
  const { pairs: texts } = matrixTexts;
  const pairs = useMemo(() => rankedPairs(matrix), [matrix]);
  const isPrinting = useIsPrinting();
  const { shown, next, showMore } = useMore(pairs, { printsAsShown: true }); // on paper the matrix stands above it
  return (
    <section className="sk-matrix-list" aria-labelledby="sk-matrix-pairs">
      <h3 id="sk-matrix-pairs">{texts.heading}</h3>
      {pairs.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <table className="sk-matrix-table">
          <caption className="sk-quiet">
            {texts.caption}. {shownOf(shown.length, pairs.length, "paren")}
          </caption>
          <thead>
            <tr>
              <th scope="col">{texts.pair}</th>
              <th scope="col">{texts.shared}</th>
              <th scope="col">{texts.own}</th>
              <th scope="col">{texts.similarity}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((pair) => (
              <PairRow key={`${pair.a} ${pair.b}`} pair={pair} />
            ))}
          </tbody>
        </table>
      )}
      {next > 0 && isPrinting && <p className="sk-quiet">{matrixTexts.moreOnPaper}</p>}
      {next > 0 && (
        <button type="button" className="sk-button-quiet" onClick={showMore}>
          {matrixTexts.more(next)}
        </button>
      )}
    </section>
  );
}

function PairRow({ pair: { a, b, shared, countA, countB, similarity } }: { readonly pair: Pair }) {
  const { organisations } = useAppStore(selectDataset);
  const names = [a, b].map((code) => organisations.get(code)?.name ?? code);
  const change = useMemo(() => ({ view: "vergelijk" as const, municipalities: [a, b], partnerships: [] }), [a, b]);
  return (
    <tr>
      <th scope="row">
        <VisitLink change={change}>{formatList(names)}</VisitLink>
      </th>
      <td className="sk-number">{formatNumber(shared)}</td>
      <td className="sk-number">{ownCounts(countA, countB)}</td>
      <td className="sk-number">{formatShare(similarity)}</td>
    </tr>
  );
}
