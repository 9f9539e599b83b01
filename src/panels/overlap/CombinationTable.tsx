import { formatNumber } from "@/texts/format";
import { kOfN, overlapTexts } from "@/texts/overlap";
import { MunicipalityNames } from "./MunicipalityNames";
import type { Column } from "./useCombinations";

const { columns: headers } = overlapTexts;

/** The same as the diagram, in words and numbers, with every name. */
export function CombinationTable({ columns, of }: { readonly columns: readonly Column[]; readonly of: number }) {
  return (
    <table className="sk-combinations">
      <caption className="sk-hidden">{overlapTexts.tableCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{headers.number}</th>
          <th scope="col">{headers.k}</th>
          <th scope="col">{headers.municipalities}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ slots, municipalities, partnerships }) => (
          <tr key={slots.join()}>
            <td className="sk-number">{formatNumber(municipalities.length)}</td>
            <th scope="row">
              {kOfN(slots.length, of)}
              <span className="sk-quiet sk-combinations__slots">{partnerships.join(", ")}</span>
            </th>
            <td>
              <MunicipalityNames codes={municipalities} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
