import Papa from "papaparse";

/**
 * Writes a table as a Dutch Excel opens it with a double click: UTF-8 with byte order mark, `;`, CRLF, quotes only where
 * needed. Columns appear in the given order; a column that a row lacks is an empty cell.
 */
export function writeCsv(columns: readonly string[], rows: readonly Readonly<Record<string, string>>[]): string {
  const data = rows.map((row) => columns.map((column) => row[column] ?? ""));
  const text = Papa.unparse({ fields: [...columns], data }, { delimiter: ";", newline: "\r\n" });
  return `\uFEFF${text}\r\n`;
}
