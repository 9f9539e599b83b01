import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { readRoo } from "@/import/roo/readRoo";
import type { RooReport } from "@/import/roo/report";
import { rooStocks } from "@/import/roo/rooStocks";
import { rooTables } from "@/import/roo/rooTables";
import { readMergerTable, readMunicipalityTable } from "@/import/roo/supplementTables";
import type { Row } from "@/import/tables/table";
import { readDataFolder, readMeasuredAreas, writeDataFolder } from "./dataFolder";
import { LESS_OPTION, LESS_USAGE, printGone, refuseHalved } from "./lessThanBefore";
import { readText, refuseFolder } from "./readText";
import { printFindings, runImport } from "./runImport";

const USAGE = `Gebruik: npm run data:roo -- exportOO.xml[.gz] [opties]
  --gemeenten BESTAND     tabel met code en provincie per gemeente
  --wijzigingen BESTAND   tabel met oude_code, nieuwe_code, datum en opmerking
  --naar MAP              map met de tabellen (standaard: data/)
  --minder                ${LESS_USAGE}
Zonder --gemeenten en --wijzigingen blijven provincie en opgegaan_in zoals ze in organisaties.csv staan.`;

await runImport(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      gemeenten: { type: "string" },
      wijzigingen: { type: "string" },
      naar: { type: "string" },
      ...LESS_OPTION,
    },
  });
  const [file, ...others] = positionals;
  if (!file || others.length > 0) throw new Error(USAGE);
  const folder = values.naar ?? "data/";
  const existing = readDataFolder(folder);
  const supplements = {
    municipalities: supplement(values.gemeenten, readMunicipalityTable),
    mergers: supplement(values.wijzigingen, readMergerTable),
    measuredAreas: readMeasuredAreas(folder),
  };
  refuseFolder(file);
  const source = await readRoo(createReadStream(file));
  const { tables, report } = rooTables(source, existing, supplements);
  const stocks = rooStocks(existing, tables);
  refuseHalved(basename(file), stocks, values.minder);
  const changed = writeDataFolder(folder, tables);
  print(report);
  printGone(stocks);
  console.log(changed.length > 0 ? `Geschreven: ${changed.join(", ")}.` : "Alle tabellen waren al gelijk.");
});

function supplement(path: string | undefined, read: (name: string, text: string) => readonly Row[]): readonly Row[] {
  return path === undefined ? [] : read(basename(path), readText(path));
}

function print(report: RooReport): void {
  const { counts } = report;
  console.log(`Gelezen: register van ${report.day}, ${counts.organisationsRead} organisaties en ${counts.arrangementsRead}
  versies van regelingen.
Gemaakt: ${counts.partnerships} samenwerkingsverbanden (${counts.partnershipsInForce} van kracht op ${report.day}),
  ${counts.participations} deelnames (${counts.participationsInForce} op die dag) en ${counts.organisations} organisaties.
Thema's van de verbanden van kracht: ${counts.derivedThemes} afgeleid uit de wet, ${counts.withoutTheme} zonder.
Niet geplaatst of het bekijken waard:`);
  printFindings("regeling zonder titel, vorm of begindatum, overgeslagen", report.unusable);
  printFindings("nooit van kracht geweest, overgeslagen (eerste versie)", report.neverInForce);
  printFindings("deelnemer die pas toetreedt als de regeling al voorbij is, overgeslagen", report.neverJoined);
  printFindings("deelnemer twee keer in dezelfde lijst, één keer geteld", report.listedTwice);
  printFindings("link naar een besluit hersteld of onbruikbaar", report.repairedLinks);
  printFindings("opgeheven, zonder één bekende opvolger", report.endedWithoutSuccessor);
  printFindings("gemeente zonder provincie", report.withoutProvince);
  printFindings("gemeente zonder bruikbare oppervlakte in het register, leeg gelaten", report.withoutArea);
  printFindings("nieuwe code, toegevoegd aan codelijsten.csv: vul de toelichting aan", report.addedCodes);
}
