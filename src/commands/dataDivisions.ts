import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { isIsoDate } from "@/domain/dates";
import { divisionTable } from "@/import/divisions/divisionTable";
import { type GivenDivisions, givenDivisions } from "@/import/divisions/givenDivisions";
import type { MadeDivision } from "@/import/divisions/placeMunicipalities";
import { type BodyDivision, bodyDivisions, provinceDivision } from "@/import/divisions/registerDivisions";
import { DIVISION_COLUMNS } from "@/import/tables/columns";
import { readSourceTable } from "@/import/tables/sourceTable";
import { readTable, writeTable } from "@/import/tables/table";
import { tableDataset } from "@/import/tables/tableDataset";
import { divisionStocks } from "@/import/tables/tableStocks";
import { readDataFolder } from "./dataFolder";
import { LESS_OPTION, LESS_USAGE, printGone, refuseHalved } from "./lessThanBefore";
import { readText } from "./readText";
import { printFindings, runImport } from "./runImport";
import { writeFiles } from "./writeFiles";

const USAGE = `Gebruik: npm run data:divisions -- [regio-indelingen.csv] [opties]
  Zonder bestand blijven de indelingen van de Utrechtse gemeenten zoals ze in indelingen.csv staan.
  --naar MAP          map met de tabellen (standaard: data/)
  --minder            ${LESS_USAGE}`;
const FILE = "indelingen.csv";
const NO_GIVEN: GivenDivisions = { divisions: [], unknown: [], absent: [] };

await runImport(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { naar: { type: "string" }, ...LESS_OPTION },
  });
  const [given, ...others] = positionals;
  if (others.length > 0) throw new Error(USAGE);
  const folder = values.naar ?? "data/";
  const tables = readDataFolder(folder);
  const dataset = tableDataset(tables);
  const day = tables["bronnen.csv"].rows.find(({ bron }) => bron === "roo")?.peildatum ?? "";
  if (!isIsoDate(day)) throw new Error("bronnen.csv noemt geen peildatum bij roo. Draai eerst npm run data:roo.");
  const provinces = provinceDivision(dataset, day);
  const bodies = bodyDivisions(dataset, day);
  const fromFile = given
    ? givenDivisions(readSourceTable(basename(given), readText(given), ["gemeente_code"]), dataset.municipalities)
    : NO_GIVEN;
  if (given && fromFile.divisions.length === 0) {
    throw new Error(`In ${basename(given)} staat geen enkele gemeente van nu met een regio.`);
  }
  const path = join(folder, FILE);
  const existing = existsSync(path) ? readTable(FILE, readText(path)) : { columns: DIVISION_COLUMNS, rows: [] };
  const table = divisionTable(existing, [provinces, ...bodies, ...fromFile.divisions]);
  const stocks = divisionStocks(existing, table);
  refuseHalved(given ? basename(given) : `de tabellen in ${folder}`, stocks, values.minder);
  const changed = writeFiles(folder, { [FILE]: writeTable(table) });
  console.log(`Peildatum van het register: ${day}.`);
  printMade(provinces);
  bodies.forEach(printBodies);
  fromFile.divisions.forEach(printMade);
  printFindings("code die geen gemeente van nu is, overgeslagen", fromFile.unknown);
  printFindings("indeling zonder gevulde kolom in het bestand; eerdere rijen blijven staan", fromFile.absent);
  printGone(stocks);
  console.log(changed.length > 0 ? `Geschreven: ${FILE}, ${table.rows.length} rijen.` : `${FILE} was al gelijk.`);
});

function printMade({ code, regions, rows, unplaced, doubtful }: MadeDivision): void {
  const places = regions.length === 1 ? "1 regio" : `${regions.length} regio's`;
  const kept = rows.length === 0 ? " Eerdere rijen blijven staan." : "";
  console.log(`${code}: ${places} met samen ${rows.length} ${rows.length === 1 ? "gemeente" : "gemeenten"}.${kept}`);
  printFindings("gemeente zonder regio, weggelaten", unplaced);
  printFindings("gemeente die bij meer dan één regio hoort, weggelaten", doubtful);
}

function printBodies(division: BodyDivision): void {
  printMade(division);
  const { regions, expected, missingBodies } = division;
  if (regions.length !== expected) {
    console.log(`  Let op: de wet kent ${expected} regio's. Controleer src/import/divisions/bodyRules.ts.`);
  }
  printFindings("genoemd in bodyRules.ts, maar niet van kracht", missingBodies);
}
