import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";
import { useIsPrinting } from "@/ui/useIsPrinting";
import type { PartnershipColumn } from "./columns";

const ARIA_SORT = { asc: "ascending", desc: "descending" } as const;
const ICON = { asc: ArrowUp, desc: ArrowDown, none: ChevronsUpDown };

/** A heading that sorts its column; pressed again it turns the order around. */
export function HeaderCell({ column }: { readonly column: PartnershipColumn }) {
  const sorted = column.getIsSorted();
  const isPrinting = useIsPrinting();
  const header = String(column.columnDef.header);
  const Icon = ICON[sorted || "none"];
  return (
    <th scope="col" aria-sort={sorted ? ARIA_SORT[sorted] : undefined} className={`sk-table__${column.id}`}>
      {/* a browser leaves a button out of the heading that it repeats on every sheet */}
      {isPrinting ? (
        header
      ) : (
        <button type="button" className="sk-table__sort" onClick={() => column.toggleSorting()}>
          {header} <Icon aria-hidden size={16} />
        </button>
      )}
    </th>
  );
}
