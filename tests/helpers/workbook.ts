import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import readXlsxFile from "read-excel-file/node";

/** Sheets of a workbook by name, each as rows of what a person sees in the cells. */
export type SeenSheets = Readonly<Record<string, readonly (readonly string[])[]>>;

/** Cell values as a library reads them: numbers and dates as such, null where empty. */
export async function readWorkbook(workbook: Blob) {
  return readXlsxFile(Buffer.from(await workbook.arrayBuffer()));
}

/** What someone sees who opens the workbook: in a real LibreOffice where there is one, else through a library. */
export async function seeWorkbook(workbook: Blob): Promise<SeenSheets> {
  return hasOffice() ? seenInOffice(Buffer.from(await workbook.arrayBuffer())) : seenByLibrary(workbook);
}

async function seenByLibrary(workbook: Blob): Promise<SeenSheets> {
  const sheets = await readWorkbook(workbook);
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data.map((row) => row.map(asSeen))]));
}

/** A date in the format that the workbook gives it. */
function asSeen(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10).split("-").reverse().join("-");
  return cell === null || cell === undefined ? "" : String(cell);
}

function hasOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false; // the library does the reading then
  }
}

/** Converts every sheet to CSV as it is shown; LibreOffice says "repair" or writes nothing when a file is not sound. */
function seenInOffice(workbook: Buffer): SeenSheets {
  const folder = mkdtempSync(join(tmpdir(), "workbook-"));
  try {
    const file = join(folder, "w.xlsx");
    writeFileSync(file, workbook);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    // tokens: semicolon, double quotes, UTF-8, from line 1, as shown, every sheet
    const format = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1";
    execFileSync("soffice", ["--headless", profile, "--convert-to", format, "--outdir", folder, file], {
      stdio: "ignore",
    });
    const tables = readdirSync(folder).filter((name) => name.endsWith(".csv"));
    return Object.fromEntries(
      tables.map((name) => {
        const { data } = Papa.parse<string[]>(readFileSync(join(folder, name), "utf8"), {
          delimiter: ";",
          skipEmptyLines: true,
        });
        return [name.replace(/^w-|\.csv$/g, ""), data];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
