import { type Links, otherOf } from "@/domain/measures/links";
import type { Pair } from "@/domain/measures/rankedPairs";
import type { Organisation } from "@/domain/organisation";
import { useAppStore } from "@/state/store";
import { connectionTexts } from "@/texts/connections";
import { useMore } from "@/ui/useMore";
import { LinkRow } from "./LinkRow";

interface Props {
  readonly links: Links;
  readonly focus: Organisation | undefined;
}

/** Every line of the map as a row, most shared first; each leads to the comparison of the two. */
export function LinkTable({ links: { drawn }, focus }: Props) {
  const { shown, next, showMore } = useMore(drawn, focus ? { least: drawn.length } : {});
  const pointed = useAppStore((state) => state.pointedAt);
  const { pairs, partners, pair, partner, shared, shownOf, hint, showMore: more } = connectionTexts;
  const codesOf = ({ a, b }: Pair): readonly [string, string] => {
    return focus ? [focus.code, otherOf({ a, b }, focus.code)] : [a, b];
  };
  return (
    <section className="sk-details__section" aria-labelledby="sk-connections-pairs">
      <h3 id="sk-connections-pairs">{focus ? partners(focus.name, drawn.length) : pairs(drawn.length)}</h3>
      <p className="sk-quiet">
        {shownOf(shown.length, drawn.length)}
        <span className="sk-off-paper">{hint}</span>
      </p>
      <table className="sk-counts sk-connections__table" aria-labelledby="sk-connections-pairs">
        <thead>
          <tr>
            <th scope="col">{focus ? partner : pair}</th>
            <th scope="col">{shared}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((each) => {
            const [a, b] = codesOf(each);
            const isPointed = pointed !== undefined && pointed !== focus?.code && (pointed === a || pointed === b);
            return (
              <LinkRow
                key={`${a} ${b}`}
                a={a}
                b={b}
                shared={each.shared}
                hasFocus={focus !== undefined}
                isPointed={isPointed}
              />
            );
          })}
        </tbody>
      </table>
      {next > 0 && (
        <button type="button" className="sk-button-quiet" onClick={showMore}>
          {more(next)}
        </button>
      )}
    </section>
  );
}
