import { type FaultKind, ImportFault } from "@/import/fault";

const SENTENCES: Readonly<Record<FaultKind, string>> = {
  empty: "Het bestand is leeg.",
  "cut-off": "Het bestand is afgekapt: het einde ontbreekt. Haal het opnieuw op.",
  "gzip-damaged": "Het gz-bestand is beschadigd of afgekapt en kan niet worden uitgepakt. Haal het opnieuw op.",
  "not-utf8": "Het bestand is niet in UTF-8 geschreven.",
  "not-xml": "Het bestand is geen geldige XML.",
  "not-register": "Dit is geen export van het Register van Overheidsorganisaties (exportOO.xml).",
  "register-incomplete":
    "Dit is maar een deel van het register: er moeten gemeenten én regelingen in staan. Gebruik exportOO.xml.",
  "table-damaged": "Een bestaande tabel is beschadigd. Herstel die eerst, anders gaan er rijen verloren.",
  "source-damaged": "Het bronbestand is beschadigd: niet elke rij is te lezen.",
  "columns-missing": "Dit is niet de tabel die het commando nodig heeft: er ontbreken kolommen.",
  "rows-missing": "De tabel heeft geen rijen.",
  "codes-wrong": "De tabel moet codes noemen, zoals GM0344 voor een gemeente en PV26 voor een provincie.",
  "organisations-missing": "data/organisaties.csv mist de gemeenten. Draai eerst npm run data:roo.",
};

/**
 * Runs an import for someone at a terminal. Whatever goes wrong ends with one clear sentence and exit code 1, and has
 * not touched any table: imports write only at their end.
 */
export async function runImport(work: () => Promise<void> | void): Promise<void> {
  try {
    await work();
    const { maxRSS } = process.resourceUsage(); // kilobytes
    console.log(`Piekgeheugen ${Math.round(maxRSS / 1024)} MB.`);
  } catch (error) {
    console.error(`Mislukt. ${sentenceFor(error)}\nDe tabellen zijn niet veranderd.`);
    process.exitCode = 1;
  }
}

function sentenceFor(error: unknown): string {
  if (error instanceof ImportFault) return `${SENTENCES[error.kind]}${error.detail ? ` (${error.detail})` : ""}`;
  if (error instanceof Error && "code" in error && error.code === "ENOENT") {
    return `Bestand niet gevonden: ${"path" in error ? error.path : error.message}`;
  }
  if (error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")) {
    return `Onbekende of onvolledige optie: ${error.message}`;
  }
  return error instanceof Error ? error.message : String(error);
}

/** "- onderwerp: aantal" with the first few ids beneath, so that a long list does not fill the screen. */
export function printFindings(subject: string, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const shown = ids.slice(0, 12).join("\n    ");
  const rest = ids.length > 12 ? `\n    … en nog ${ids.length - 12}` : "";
  console.log(`  ${subject}: ${ids.length}\n    ${shown}${rest}`);
}
