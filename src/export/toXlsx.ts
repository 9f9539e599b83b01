import writeXlsxFile, { type Cell, type Sheet } from "write-excel-file/browser";
import { neutralCell } from "@/load/neutralCell";
import { isSafeLink } from "@/load/rowReader";
import { PART_NAMES } from "@/texts/download";
import { COLUMN_LABELS } from "@/texts/downloadColumns";
import type { CellKind, CellValue, Column } from "./column";
import { coverLines } from "./cover";
import type { Excerpt } from "./excerpt";
import { participationColumns, participationsIn } from "./participationColumns";
import { partnershipColumns } from "./partnershipColumns";
import { filterRangeOf, sheetFilters } from "./sheetFilters";
import { linksOf, sheetLinks } from "./sheetLinks";

type Workbook = ReturnType<typeof writeXlsxFile>;
type SheetOf = Sheet<Blob | File | ArrayBuffer>;

/** Dutch order of a date; a spreadsheet in another language shows it alike. */
const DATE_FORMAT = "dd-mm-yyyy";

/**
 * A workbook with a cover and two tables to filter and sort, for a spreadsheet. Numbers and full dates are real ones, a date of less
 * precision stays text, codes stand as names, and only http(s) addresses are links.
 */
export function toXlsx(excerpt: Excerpt): ReturnType<Workbook["toBlob"]> {
  const sheets = [
    coverSheet(excerpt),
    tableSheet(PART_NAMES.partnerships, partnershipColumns(excerpt), excerpt.entries),
    tableSheet(PART_NAMES.participations, participationColumns(excerpt), participationsIn(excerpt)),
  ];
  return writeXlsxFile(sheets, {
    fontFamily: "Calibri",
    fontSize: 11,
    features: [sheetFilters(sheets.map(filterRangeOf)), sheetLinks(sheets.map(linksOf))],
  }).toBlob();
}

function coverSheet(excerpt: Excerpt): SheetOf {
  const data = coverLines(excerpt).map(({ label, text }, row): Cell[] => [
    { value: label, fontWeight: "bold", alignVertical: "top" },
    { ...textCell(text), alignVertical: "top", wrap: true, ...(row === 0 && { fontWeight: "bold", fontSize: 14 }) },
  ]);
  return { sheet: PART_NAMES.cover, data, columns: [{ width: 16 }, { width: 74 }], showGridLines: false };
}

function tableSheet<Row>(sheet: string, columns: readonly Column<Row>[], rows: readonly Row[]): SheetOf {
  const shown = columns.filter(({ width }) => width !== undefined);
  const header = shown.map(({ name }): Cell => ({ value: COLUMN_LABELS[name], fontWeight: "bold", ...HEADER }));
  const data = rows.map((row) => shown.map(({ kind, value }) => sheetCell(kind, value(row))));
  return {
    sheet,
    data: [header, ...data],
    columns: shown.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    dateFormat: DATE_FORMAT,
    orientation: "landscape",
  };
}

const HEADER = { backgroundColor: "#e6f0f2", wrap: true, alignVertical: "top" } as const;

function sheetCell(kind: CellKind, value: CellValue): Cell {
  if (value === undefined || value === "" || (typeof value === "object" && value.length === 0)) return null;
  if (typeof value === "number") return { value, type: Number };
  if (typeof value === "object") return textCell(value.join("; "));
  if (kind === "date" && value.length === 10) return { value: new Date(`${value}T00:00:00Z`), type: Date };
  return textCell(value);
}

const LINK = { textColor: "#00566b", textDecoration: { underline: true } } as const;

/** A link is underlined here and made to work by `sheetLinks`, which finds it by its text. */
function textCell(text: string) {
  if (isSafeLink(text)) return { value: text, type: String, ...LINK };
  return { value: neutralCell(text), type: String };
}
