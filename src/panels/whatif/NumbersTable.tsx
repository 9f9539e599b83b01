import type { ConcernedMunicipality } from "@/domain/measures/consequences";
import { selectRealDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { formatNumber } from "@/texts/format";
import { consequenceTexts, seeOther } from "@/texts/whatIfTables";
import { BeforeAfterHead } from "./BeforeAfterHead";
import { similarities } from "./similarities";
import { TableRegion } from "./TableRegion";

const texts = consequenceTexts.numbers;

interface Props {
  readonly municipalities: readonly ConcernedMunicipality[];
}

/** n, partners and C" of the municipalities concerned, now and after the trials, with the formula. Numbers, no grades. */
export function NumbersTable({ municipalities }: Props) {
  return (
    <>
      <TableRegion label={texts.caption}>
        <table className="sk-what-if-table">
          <caption>{texts.caption}</caption>
          <BeforeAfterHead measures={[texts.n, texts.partners, texts.congruence]} />
          <tbody>
            {municipalities.map((each) => (
              <Row key={each.code} concerned={each} />
            ))}
          </tbody>
        </table>
      </TableRegion>
      <p className="sk-quiet">{consequenceTexts.rule}</p>
    </>
  );
}

function Row({ concerned: { code, into, before, after } }: { readonly concerned: ConcernedMunicipality }) {
  const { organisations } = useAppStore(selectRealDataset);
  const nameOf = (each: string) => organisations.get(each)?.name ?? each;
  const cell = (tried: string) => (into === undefined ? tried : seeOther(nameOf(into)));
  const [similarThen, similarNow] = similarities(before, into === undefined ? after : before);
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
