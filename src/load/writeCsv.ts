const SEPARATOR = ";";
/** What would be read otherwise than it was meant without quotes: separators, quotes, line breaks, space at the ends. */
const NEEDS_QUOTES = /[;"\r\n]|^\s|\s$/;

/**
 * Writes a table as a Dutch Excel opens it with a double click: UTF-8 with byte order mark, `;`, CRLF, quotes only where
 * needed. Columns appear in the given order; a column that a row lacks is an empty cell.
 */
export function writeCsv(columns: readonly string[], rows: readonly Readonly<Record<string, string>>[]): string {
  const table = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
  const lines = table.map((cells) => `${cells.map(quoted).join(SEPARATOR)}\r\n`);
  return `\uFEFF${lines.join("")}`;
}

function quoted(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
