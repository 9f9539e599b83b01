import { functionalUpdate, type SortingState, type Updater, useTable } from "@tanstack/react-table";
import { useMemo, useState } from "react";
import { selectDataset, selectFilterResult, selectIsFiltered } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { scrollAside, tableTexts } from "@/texts/table";
import { UnevenCoverage } from "../details/UnevenCoverage";
import { columns, features } from "./columns";
import { HeaderCell } from "./HeaderCell";
import { orderToSorting, sortingToOrder } from "./order";
import { PrintHead } from "./PrintHead";
import { RowWindow } from "./RowWindow";
import { type TableRow, tableRowOf } from "./tableRow";
import { useColumnsAside } from "./useColumnsAside";
import "../details/details.css";
import "../details/notes.css";
import "./table.css";
import "./tablePrint.css";

const FOCUSABLE = { tabIndex: 0 };

/** Every partnership that passes the filters: the full answer without the map. */
export default function PartnershipTable() {
  const { visible } = useAppStore(selectFilterResult);
  const { codeLists } = useAppStore(selectDataset);
  const data = useMemo(() => visible.map((entry) => tableRowOf(entry, codeLists)), [visible, codeLists]);
  if (data.length === 0) return <NothingToShow />;
  return <FilledTable data={data} />;
}

function FilledTable({ data }: { readonly data: readonly TableRow[] }) {
  // state, not a ref: the rows are there before the region is, and must hear of it
  const [region, setRegion] = useState<HTMLElement | null>(null);
  const [sorting, setSorting] = useSorting();
  const table = useTable({
    features,
    columns,
    data,
    getRowId: (row) => row.id,
    state: { sorting },
    onSortingChange: setSorting,
    enableSortingRemoval: false,
    enableMultiSort: false,
  });
  const { rows } = table.getRowModel();
  const aside = useColumnsAside(region);
  const area = useAppStore((state) => state.area);
  return (
    <div className="sk-table-frame">
      <UnevenCoverage areas={[area]} />
      {/* the region scrolls, so the keyboard must be able to reach it */}
      <section className="sk-table-region" ref={setRegion} aria-label={tableTexts.region} {...FOCUSABLE}>
        <PrintHead count={rows.length} />
        <table className="sk-table" aria-rowcount={rows.length + 1}>
          <caption className="sk-hidden">{tableTexts.caption(rows.length)}</caption>
          <thead>
            <tr aria-rowindex={1}>
              {table.getAllLeafColumns().map((column) => (
                <HeaderCell key={column.id} column={column} />
              ))}
            </tr>
          </thead>
          <RowWindow rows={rows} region={region} />
        </table>
      </section>
      {aside.length > 0 && <p className="sk-table-aside">{scrollAside(aside)}</p>}
    </div>
  );
}

/** The order, which stands in the address so that a link shows the same rows on top. */
function useSorting(): [SortingState, (change: Updater<SortingState>) => void] {
  const order = useAppStore((state) => state.order);
  const sorting = useMemo(() => orderToSorting(order), [order]);
  const setSorting = (change: Updater<SortingState>) => {
    useAppStore.setState({ order: sortingToOrder(functionalUpdate(change, sorting)) });
  };
  return [sorting, setSorting];
}

function NothingToShow() {
  const isFiltered = useAppStore(selectIsFiltered);
  return (
    <div className="sk-table-empty">
      <p>{isFiltered ? tableTexts.nothing : tableTexts.nothingAtAll}</p>
    </div>
  );
}
