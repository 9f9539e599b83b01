import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isIsoDate } from "@/domain/dates";
import type { BoundaryKind, BoundarySource } from "@/import/boundaries/boundaryArea";
import {
  type MadeBoundaries,
  makeBoundaries,
  municipalityFiles,
  waterBoardFiles,
} from "@/import/boundaries/boundaryTables";
import { updateSource } from "@/import/tables/dataTables";
import { readTable, writeTable } from "@/import/tables/table";
import { areaStock, type NamedBoundaryFile, readBoundaries, readProvinces } from "./boundaryInput";
import { printMade, printRead, printSizes } from "./boundaryReport";
import { shareTable } from "./boundaryShares";
import { LESS_OPTION, LESS_USAGE, printGone, refuseHalved } from "./lessThanBefore";
import { downloadMunicipalities } from "./pdok";
import { readText } from "./readText";
import { printFindings, runImport } from "./runImport";
import { writeFiles } from "./writeFiles";

const USAGE = `Gebruik: npm run data:boundaries -- gemeenten.geojson [waterschappen.geojson] [opties]
  --pdok              haal de gemeentegrenzen van dit jaar op bij PDOK, in plaats van uit een bestand
  --gemeenten CSV     tabel met code en provincie (standaard: organisaties.csv in de map met de tabellen)
  --peildatum DATUM   dag waarvan dit de indeling is (mag weg als het bestand een jaar noemt: dan 1 januari daarvan)
  --naar MAP          map met de tabellen (standaard: data/)
  --minder            ${LESS_USAGE}`;

const SOURCES: Record<BoundaryKind, { readonly id: string; readonly naam: string }> = {
  gemeente: { id: "grenzen-gemeenten", naam: "CBS gebiedsindelingen, gemeentegrenzen (gegeneraliseerd) via PDOK" },
  waterschap: { id: "grenzen-waterschappen", naam: "Waterschapsgrenzen via PDOK" },
};
const SHARES_SOURCE = "Berekend uit de gemeentegrenzen van het CBS en de waterschapsgrenzen, beide via PDOK";

await runImport(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      pdok: { type: "boolean" },
      gemeenten: { type: "string" },
      peildatum: { type: "string" },
      naar: { type: "string" },
      ...LESS_OPTION,
    },
  });
  const { peildatum, naar: folder = "data/" } = values;
  if (positionals.length + Number(values.pdok ?? false) === 0) throw new Error(USAGE);
  if (peildatum !== undefined && !isIsoDate(peildatum)) throw new Error("--peildatum is geen datum (2026-01-01).");
  const files = (await readFiles(positionals, values.pdok ?? false)).map((file) => dated(file, peildatum));
  const texts: Record<string, string> = {};
  const made: Partial<Record<BoundaryKind, MadeBoundaries>> = {};
  for (const file of files) {
    if (made[file.kind]) throw new Error("Geef van elke soort één bestand: één met gemeenten, één met waterschappen.");
    const stocks = [areaStock(file, folder)];
    refuseHalved(file.name, stocks, values.minder);
    printGone(stocks);
    const boundaries = makeBoundaries(file.kind, file.items);
    made[file.kind] = boundaries;
    const source = sourceOf(SOURCES[file.kind].naam, file.referenceDate);
    if (file.kind === "waterschap") Object.assign(texts, waterBoardFiles(boundaries, source));
    else Object.assign(texts, municipalityFiles(boundaries, source, provinces(file, values.gemeenten, folder)));
    printMade(file.kind, boundaries.report);
    Object.assign(texts, sourceTable(texts["bronnen.csv"], folder, SOURCES[file.kind].id, source));
  }
  Object.assign(texts, shareTable(made, folder, sourceOf(SHARES_SOURCE, files[0]?.referenceDate ?? "")));
  printSizes(texts);
  const changed = writeFiles(folder, texts);
  console.log(changed.length > 0 ? `Geschreven: ${changed.join(", ")}.` : "Alle bestanden waren al gelijk.");
});

async function readFiles(paths: readonly string[], usesPdok: boolean): Promise<NamedBoundaryFile[]> {
  const files = paths.map((path) => readBoundaries(path, readText(path)));
  if (usesPdok) {
    const { name, text, referenceDate } = await downloadMunicipalities(new Date().getFullYear());
    files.push({ referenceDate, ...readBoundaries(name, text) });
  }
  for (const file of files) printRead(file.name, file);
  return files;
}

function provinces(file: NamedBoundaryFile, given: string | undefined, folder: string) {
  const named = new Map(file.items.map(({ code, province }) => [code, province]));
  const table = readProvinces(given, folder);
  const provinceOf = (code: string) => table.get(code) ?? named.get(code);
  const without = file.items.filter(({ code }) => !provinceOf(code));
  if (without.length === file.items.length) {
    throw new Error(
      "Van geen enkele gemeente is de provincie bekend. Draai eerst npm run data:roo, of geef een tabel met de kolommen " +
        "code en provincie op met --gemeenten.",
    );
  }
  printFindings(
    "gemeente zonder bekende provincie, staat in geen provincie",
    without.map(({ code, name }) => `${code} ${name}`),
  );
  return provinceOf;
}

/** The file with its day; boundaries of an unknown day would push out the day that is in the shipped files. */
function dated(file: NamedBoundaryFile, peildatum: string | undefined) {
  const referenceDate = peildatum ?? file.referenceDate;
  if (referenceDate) return { ...file, referenceDate };
  throw new Error(
    `${file.name} noemt geen jaar. Geef met --peildatum de dag op waarvan dit de indeling is (2026-01-01).`,
  );
}

/** The list of sources with the new date; a folder without that list gets none. */
function sourceTable(text: string | undefined, folder: string, id: string, { peildatum }: BoundarySource) {
  const path = join(folder, "bronnen.csv");
  if (!text && !existsSync(path)) return {};
  return { "bronnen.csv": writeTable(updateSource(readTable(path, text ?? readText(path)), id, { peildatum })) };
}

function sourceOf(naam: string, peildatum: string): BoundarySource {
  return { naam, licentie: "CC BY 4.0", peildatum };
}
