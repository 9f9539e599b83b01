import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";
import type { PartnershipColumn } from "./columns";

const ARIA_SORT = { asc: "ascending", desc: "descending" } as const;
const ICON = { asc: ArrowUp, desc: ArrowDown, none: ChevronsUpDown };

/** A heading that sorts its column; pressed again it turns the order around. */
export function HeaderCell({ column }: { readonly column: PartnershipColumn }) {
  const sorted = column.getIsSorted();
  const Icon = ICON[sorted || "none"];
  return (
    <th scope="col" aria-sort={sorted ? ARIA_SORT[sorted] : undefined} className={`sk-table__${column.id}`}>
      <button type="button" className="sk-table__sort" onClick={() => column.toggleSorting()}>
        {String(column.columnDef.header)} <Icon aria-hidden size={16} />
      </button>
    </th>
  );
}
