import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseCsv } from "@/load/parseCsv";
import { CATALOGUE_FILE } from "@/opendata/catalogue";
import { checkTables } from "@/opendata/checkTables";
import type { ReadTables } from "@/opendata/dataPackage";
import { openDataFiles } from "@/opendata/openDataFiles";
import { NO_PUBLISHER, type Publisher, publisherIn } from "@/opendata/publisher";
import { TABLE_FILES } from "@/opendata/tableSpec";
import { readText } from "./readText";
import { printFindings, runImport } from "./runImport";
import { writeFiles } from "./writeFiles";

const OPTIONS = {
  naar: { type: "string" },
  adres: { type: "string" },
  uitgever: { type: "string" },
  "uitgever-uri": { type: "string" },
  email: { type: "string" },
} as const;

await runImport(() => {
  const { values } = parseArgs({ options: OPTIONS });
  const folder = values.naar ?? "data/";
  const tables = readTables(folder);
  const earlier = publisherOf(join(folder, CATALOGUE_FILE));
  const publisher: Publisher = {
    address: values.adres === undefined ? earlier.address : folderAddress(values.adres),
    name: values.uitgever ?? earlier.name,
    uri: values["uitgever-uri"] ?? earlier.uri,
    email: values.email ?? earlier.email,
  };
  const changed = writeFiles(folder, openDataFiles(tables, publisher));
  printFindings("past niet in de beschrijving van de tabel", checkTables(tables));
  console.log(changed.length > 0 ? `Geschreven: ${changed.join(", ")}.` : "De beschrijvingen waren al gelijk.");
});

function readTables(folder: string): ReadTables {
  const tables = TABLE_FILES.map((file) => [file, parseCsv(file, readText(join(folder, file)))]);
  return Object.fromEntries(tables) as ReadTables;
}

/** Who an earlier run named; nobody the first time. */
function publisherOf(path: string): Publisher {
  return existsSync(path) ? publisherIn(readFileSync(path, "utf8")) : NO_PUBLISHER;
}

/** "https://kaart.example/data/" for an address of the data folder with or without "/" at its end; empty stays empty. */
function folderAddress(address: string): string {
  if (address === "") return "";
  if (!URL.canParse(address) || !/^https?:/.test(address)) throw new Error(`Geen webadres: ${address}`);
  return new URL(address.endsWith("/") ? address : `${address}/`).href;
}
