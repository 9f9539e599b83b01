import { basename } from "node:path";
import { parseArgs } from "node:util";
import { isIsoDate } from "@/domain/dates";
import { NETWORK_COLUMNS } from "@/import/networks/networkRow";
import { networkStocks, partyStock } from "@/import/networks/networkStocks";
import { type NetworkReport, networkTables } from "@/import/networks/networkTables";
import { readSourceTable } from "@/import/tables/sourceTable";
import { readDataFolder, writeDataFolder } from "./dataFolder";
import { LESS_OPTION, LESS_USAGE, printGone, refuseHalved } from "./lessThanBefore";
import { readText } from "./readText";
import { printFindings, runImport } from "./runImport";

const USAGE = `Gebruik: npm run data:networks -- netwerken.csv [opties]
  --peildatum DATUM   dag waarop de lijst is gecontroleerd (standaard: zoals in bronnen.csv)
  --naar MAP          map met de tabellen (standaard: data/)
  --minder            ${LESS_USAGE}`;

await runImport(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { peildatum: { type: "string" }, naar: { type: "string" }, ...LESS_OPTION },
  });
  const [file, ...others] = positionals;
  if (!file || others.length > 0) throw new Error(USAGE);
  const folder = values.naar ?? "data/";
  const existing = readDataFolder(folder);
  const known = existing["bronnen.csv"].rows.find(({ bron }) => bron === "netwerken")?.peildatum;
  const checkedOn = values.peildatum ?? known ?? "";
  if (!isIsoDate(checkedOn))
    throw new Error("Geef met --peildatum de dag waarop de lijst is gecontroleerd (2026-11-21).");
  const name = basename(file);
  const { tables, report } = networkTables(readSourceTable(name, readText(file), NETWORK_COLUMNS), existing, checkedOn);
  if (report.partnerships === 0) {
    throw new Error(`In ${name} staat geen netwerk met een bekende vorm en met zekerheid hoog of midden.`);
  }
  const stocks = networkStocks(existing, tables);
  refuseHalved(name, stocks, values.minder);
  const changed = writeDataFolder(folder, tables);
  print(report);
  printGone([...stocks, partyStock(existing, tables)]);
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
