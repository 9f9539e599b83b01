import type { ConcernedMunicipality } from "@/domain/measures/consequences";
import { selectRealDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { formatNumber } from "@/texts/format";
import { consequenceTexts, seeOther } from "@/texts/whatIfTables";
import { BeforeAfterHead } from "./BeforeAfterHead";
import type { Similarities } from "./similarities";
import { TableRegion } from "./TableRegion";

const texts = consequenceTexts.numbers;

interface Props {
  readonly municipalities: readonly ConcernedMunicipality[];
  readonly similarities: Similarities;
}

/** n, partners and C" of the municipalities concerned, now and after the trials, with the formula. Numbers, no grades. */
export function NumbersTable({ municipalities, similarities }: Props) {
  return (
    <>
      <TableRegion label={texts.caption}>
        <table className="sk-what-if-table">
          <caption>{texts.caption}</caption>
          <BeforeAfterHead measures={[texts.n, texts.partners, texts.congruence]} />
          <tbody>
            {municipalities.map((each) => (
              <Row key={each.code} concerned={each} similarity={similarities(each)} />
            ))}
          </tbody>
        </table>
      </TableRegion>
      <p className="sk-quiet">{consequenceTexts.rule}</p>
    </>
  );
}

interface RowProps {
  readonly concerned: ConcernedMunicipality;
  readonly similarity: readonly [before: string, after: string];
}

function Row({ concerned: { code, into, before, after }, similarity: [similarThen, similarNow] }: RowProps) {
  const { organisations } = useAppStore(selectRealDataset);
  const nameOf = (each: string) => organisations.get(each)?.name ?? each;
  const cell = (tried: string) => (into === undefined ? tried : seeOther(nameOf(into)));
  return (
    <tr>
      <th scope="row">{nameOf(code)}</th>
      <td className="sk-number">{formatNumber(before.participation)}</td>
      <td className="sk-number">{cell(formatNumber(after.participation))}</td>
      <td className="sk-number">{formatNumber(before.partners)}</td>
      <td className="sk-number">{cell(formatNumber(after.partners))}</td>
      <td className="sk-number">{similarThen}</td>
      <td className="sk-number">{cell(similarNow)}</td>
    </tr>
  );
}
