import { parseArgs } from "node:util";
import { isIsoDate } from "@/domain/dates";
import { type NetworkReport, networkTables } from "@/import/networks/networkTables";
import { readDataFolder, readSourceRows, writeDataFolder } from "./dataFolder";
import { printFindings, runImport } from "./runImport";

const USAGE = `Gebruik: npm run data:networks -- netwerken.csv [opties]
  --peildatum DATUM   dag waarop de lijst is gecontroleerd (standaard: zoals in bronnen.csv)
  --naar MAP          map met de tabellen (standaard: data/)`;

await runImport(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { peildatum: { type: "string" }, naar: { type: "string" } },
  });
  const [file, ...others] = positionals;
  if (!file || others.length > 0) throw new Error(USAGE);
  const folder = values.naar ?? "data/";
  const existing = readDataFolder(folder);
  const known = existing["bronnen.csv"].rows.find(({ bron }) => bron === "netwerken")?.peildatum;
  const checkedOn = values.peildatum ?? known ?? "";
  if (!isIsoDate(checkedOn))
    throw new Error("Geef met --peildatum de dag waarop de lijst is gecontroleerd (2026-11-21).");
  const { tables, report } = networkTables(readSourceRows(file), existing, checkedOn);
  const changed = writeDataFolder(folder, tables);
  print(report);
  console.log(changed.length > 0 ? `Geschreven: ${changed.join(", ")}.` : "Alle tabellen waren al gelijk.");
});

function print(report: NetworkReport): void {
  console.log(`Gelezen: ${report.read} rijen.
Gemaakt: ${report.partnerships} samenwerkingsverbanden, ${report.participations} deelnames en ${report.newParties} partijen zonder code.
Niet geplaatst of het bekijken waard:`);
  printFindings("zekerheid te laag, overgeslagen", report.uncertain);
  printFindings("zonder id, naam of bekende vorm, overgeslagen", report.unusable);
  printFindings("deelnemer met een onbekende code, overgeslagen", report.unknownCodes);
  printFindings("deelnemerslijst onvolledig", report.incomplete);
}
