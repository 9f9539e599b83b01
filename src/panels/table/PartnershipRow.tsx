import { FlexRender, type Row } from "@tanstack/react-table";
import type { features } from "./columns";
import type { TableRow } from "./tableRow";

interface Props {
  readonly row: Row<typeof features, TableRow>;
  /** Place in the sorted table, from 0. */
  readonly index: number;
  readonly isChosen: boolean;
  /** Tells how high the row has become. */
  readonly measure?: (element: HTMLTableRowElement | null) => void;
}

/** One partnership; its name is the heading of the row. */
export function PartnershipRow({ row, index, isChosen, measure }: Props) {
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2} aria-current={isChosen ? "true" : undefined}>
      {row.getAllCells().map((cell) =>
        cell.column.id === "name" ? (
          <th key={cell.id} scope="row">
            <FlexRender cell={cell} />
          </th>
        ) : (
          <td key={cell.id} className={`sk-table__${cell.column.id}`}>
            <FlexRender cell={cell} />
          </td>
        ),
      )}
    </tr>
  );
}
