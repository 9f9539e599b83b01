import type { Congruence } from "@/domain/measures/congruence";
import type { ConcernedMunicipality } from "@/domain/measures/consequences";
import { selectRealDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { formatNumber, formatShare } from "@/texts/format";
import { consequenceTexts, seeOther } from "@/texts/whatIfTables";

const texts = consequenceTexts.numbers;

interface Props {
  readonly municipalities: readonly ConcernedMunicipality[];
}

/** n, partners and C" of the municipalities concerned, now and after the trials, with the formula. Numbers, no grades. */
export function NumbersTable({ municipalities }: Props) {
  const measures = [texts.n, texts.partners, texts.congruence];
  return (
    <>
      <div className="sk-what-if-table-region">
        <table className="sk-what-if-table">
          <caption>{texts.caption}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {texts.municipality}
              </th>
              {measures.map((measure) => (
                <th key={measure} scope="colgroup" colSpan={2}>
                  {measure}
                </th>
              ))}
            </tr>
            <tr>
              {measures.flatMap((measure) =>
                [texts.now, texts.tried].map((when) => (
                  <th key={`${measure} ${when}`} scope="col">
                    {when}
                  </th>
                )),
              )}
            </tr>
          </thead>
          <tbody>
            {municipalities.map((each) => (
              <Row key={each.code} concerned={each} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="sk-quiet">{consequenceTexts.rule}</p>
    </>
  );
}

function Row({ concerned: { code, into, before, after } }: { readonly concerned: ConcernedMunicipality }) {
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
      <td className="sk-number">{similarityOf(before)}</td>
      <td className="sk-number">{cell(similarityOf(after))}</td>
    </tr>
  );
}

function similarityOf({ meanSimilarity }: Congruence): string {
  return meanSimilarity === undefined ? texts.none : formatShare(meanSimilarity);
}
