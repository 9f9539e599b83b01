import { strToU8, zipSync } from "fflate";
import { DATA_FILES } from "@/load/files";
import { neutralCell } from "@/load/neutralCell";
import { writeCsv } from "@/load/writeCsv";
import { PART_NAMES } from "@/texts/download";
import type { CellValue, Column } from "./column";
import { coverLines } from "./cover";
import type { Excerpt } from "./excerpt";
import { participationColumns, participationsIn } from "./participationColumns";
import { partnershipColumns } from "./partnershipColumns";

/** Name and text of each file of a CSV export: two tables, and beside them what a comment line would break a reader with. */
export function csvFiles(excerpt: Excerpt): Readonly<Record<string, string>> {
  return {
    [DATA_FILES.partnerships]: csvOf(partnershipColumns(excerpt), excerpt.entries),
    [DATA_FILES.participations]: csvOf(participationColumns(excerpt), participationsIn(excerpt)),
    [PART_NAMES.readme]: readme(excerpt),
  };
}

/** The same as one zip. Times are fixed, so that equal content gives equal bytes. */
export function csvZip(excerpt: Excerpt): Uint8Array<ArrayBuffer> {
  const files = Object.entries(csvFiles(excerpt)).map(([name, text]) => [name, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(files), { mtime: excerpt.madeOn }));
}

function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = rows.map((row) => Object.fromEntries(columns.map(({ name, value }) => [name, csvCell(value(row))])));
  return writeCsv(
    columns.map(({ name }) => name),
    cells,
  );
}

/** "wonen|werk" for a list; a decimal comma, because the tables are for a Dutch Excel, and our reader takes both. */
function csvCell(value: CellValue): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value).replace(".", ",");
  return neutralCell(typeof value === "string" ? value : value.join("|"));
}

function readme(excerpt: Excerpt): string {
  return coverLines(excerpt)
    .map(({ label, text }) => `${label}: ${text}\r\n`)
    .join("");
}
