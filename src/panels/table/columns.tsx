import {
  type Column,
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import { firstDay } from "@/domain/dates";
import { compareNames } from "@/domain/names";
import { formatDate } from "@/texts/format";
import { tableTexts } from "@/texts/table";
import { NameCell, NumberCell, PhaseCell, TextCell, ThemesCell } from "./cells";
import type { TableRow } from "./tableRow";

interface HasValues {
  readonly getValue: (column: string) => unknown;
}

const byName = (a: HasValues, b: HasValues, column: string) =>
  compareNames(String(a.getValue(column)), String(b.getValue(column)));
const byDate = (a: HasValues, b: HasValues, column: string) =>
  compareDates(String(a.getValue(column)), String(b.getValue(column)));
const byNumber = (a: HasValues, b: HasValues, column: string) =>
  Number(a.getValue(column)) - Number(b.getValue(column));

/** Sorting is all that the table does beyond showing. */
export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { byName, byDate, byNumber },
});

export type PartnershipColumn = Column<typeof features, TableRow>;

const helper = createColumnHelper<typeof features, TableRow>();
const { columns: headers } = tableTexts;

/**
 * What one compares stands first, in sight also when the table is narrow. What is not stated comes last, whichever way a
 * column is sorted.
 */
export const columns = helper.columns([
  helper.accessor("name", {
    header: headers.name,
    sortFn: "byName",
    cell: ({ row }) => <NameCell row={row.original} />,
  }),
  helper.accessor("form", {
    header: headers.form,
    sortFn: "byName",
    sortUndefined: "last",
    cell: ({ row }) => <TextCell text={row.original.form} />,
  }),
  helper.accessor("phasePlace", {
    id: "phase",
    header: headers.phase,
    sortFn: "byNumber",
    sortDescFirst: false,
    sortUndefined: "last",
    cell: ({ row }) => <PhaseCell row={row.original} />,
  }),
  helper.accessor("participants", {
    header: headers.participants,
    sortFn: "byNumber",
    sortDescFirst: true,
    cell: ({ row }) => <NumberCell row={row.original} />,
  }),
  helper.accessor("start", {
    header: headers.start,
    sortFn: "byDate",
    sortUndefined: "last",
    sortDescFirst: true,
    cell: ({ row: { original } }) => <TextCell text={original.start && formatDate(original.start)} />,
  }),
  helper.accessor(({ themes }) => themes?.join(", "), {
    id: "themes",
    header: headers.themes,
    sortFn: "byName",
    sortUndefined: "last",
    cell: ({ row }) => <ThemesCell row={row.original} />,
  }),
  helper.accessor("source", {
    header: headers.source,
    sortFn: "byName",
    sortUndefined: "last",
    cell: ({ row }) => <TextCell text={row.original.source} />,
  }),
]);

function compareDates(a: string, b: string): number {
  return firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : 0;
}
