import type { ConcernedMunicipality } from "@/domain/measures/consequences";
import { selectRealDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { formatNumber } from "@/texts/format";
import { matrixTexts } from "@/texts/matrix";
import { consequenceTexts, othersSentence } from "@/texts/whatIfTables";
import { useMore } from "@/ui/useMore";
import { ShowRows } from "../compare/ShowRows";
import { BeforeAfterHead } from "./BeforeAfterHead";
import type { Similarities } from "./similarities";
import { TableRegion } from "./TableRegion";
import type { NamedOther, Others } from "./useOthers";

const texts = consequenceTexts.others;
const { partners, congruence } = consequenceTexts.numbers;

interface Props {
  readonly others: Others;
  /** Those that the trials name. */
  readonly municipalities: readonly ConcernedMunicipality[];
  readonly similarities: Similarities;
}

/** What all trials together do to municipalities that they do not name; nothing when that is nothing. */
export function OthersTable({ others: { here, beyond }, municipalities, similarities }: Props) {
  const { organisations } = useAppStore(selectRealDataset);
  const { shown, next, showMore } = useMore(here);
  // with several that go on, the sentences above tell who shares what
  const goingOn = municipalities.filter(({ into }) => into === undefined);
  const only = goingOn.length === 1 ? organisations.get(goingOn[0]?.code ?? "")?.name : undefined;
  if (here.length + beyond.length === 0) return null;
  return (
    <>
      <h4>{texts.heading}</h4>
      <p>{othersSentence(here.length, beyond.length)}</p>
      {here.length > 0 && (
        <TableRegion label={texts.caption}>
          <table className="sk-what-if-table">
            <caption className="sk-hidden">{texts.caption}</caption>
            <BeforeAfterHead measures={[...(only ? [texts.shared(only)] : []), partners, congruence]} />
            <tbody>
              {shown.map((other) => (
                <Row key={other.code} other={other} hasShared={only !== undefined} similarity={similarities(other)} />
              ))}
            </tbody>
          </table>
        </TableRegion>
      )}
      {next > 0 && (
        <button type="button" className="sk-button-quiet" onClick={showMore}>
          {matrixTexts.more(next)}
        </button>
      )}
      {beyond.length > 0 && (
        <ShowRows label={texts.beyond(beyond.length)}>
          <p>{beyond.map(({ name }) => name).join(", ")}</p>
        </ShowRows>
      )}
    </>
  );
}

interface RowProps {
  readonly other: NamedOther;
  readonly hasShared: boolean;
  readonly similarity: readonly [before: string, after: string];
}

function Row({ other, hasShared, similarity }: RowProps) {
  const { name, before, after, shared } = other;
  const [first] = shared;
  return (
    <tr>
      <th scope="row">{name}</th>
      {hasShared && first && <Pair values={[formatNumber(first.before), formatNumber(first.after)]} />}
      <Pair values={[formatNumber(before.partners), formatNumber(after.partners)]} />
      <Pair values={similarity} />
    </tr>
  );
}

function Pair({ values: [before, after] }: { readonly values: readonly [string, string] }) {
  return (
    <>
      <td className="sk-number">{before}</td>
      <td className="sk-number">{after}</td>
    </>
  );
}
