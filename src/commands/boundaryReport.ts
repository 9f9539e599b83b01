import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Issue, Problem } from "@/domain/issue";
import type { BoundaryReport } from "@/import/boundaries/boundaryTables";
import type { BoundaryFile } from "@/import/boundaries/readBoundaryFile";
import { printFindings } from "./runImport";

const KINDS = { gemeente: "gemeenten", waterschap: "waterschappen" } as const;

const PROBLEMS: Partial<Record<Problem, string>> = {
  "geometry-without-code": "gebied zonder code",
  "geometry-broken": "vlak met fouten",
  "code-unknown": "gebied met een code die hier niet past",
  "id-duplicate": "gebied dat al eerder in het bestand staat",
  "value-missing": "gebied zonder naam; de code staat er als naam",
};
const EFFECTS: Record<Issue["effect"], string> = { rejected: "overgeslagen", repaired: "hersteld", kept: "gehouden" };

/** Prints what a source file held and what in it could not be used. */
export function printRead(name: string, { kind, items, issues, leftOut, system }: BoundaryFile): void {
  console.log(`Gelezen: ${name}, ${items.length} ${KINDS[kind]} in ${system === "rd" ? "RD-coördinaten" : "WGS84"}.`);
  const groups = new Map<string, string[]>();
  for (const { problem, effect, column, value } of issues) {
    const subject = `${PROBLEMS[problem] ?? problem}, ${EFFECTS[effect]}`;
    groups.set(subject, [...(groups.get(subject) ?? []), value ? `${value} (${column})` : column]);
  }
  for (const [subject, places] of groups) printFindings(subject, places);
  printFindings(
    "water of buitenland, hoort niet bij de indeling, overgeslagen",
    leftOut.map(({ code, name: area, left }) => `${[code, area].filter(Boolean).join(" ")} (${left})`),
  );
}

/** Prints how coarse the new boundaries are and what was made to fit. */
export function printMade(kind: BoundaryFile["kind"], report: BoundaryReport): void {
  const hectares = (squareMetres: number) => `${count(squareMetres / 10_000)} ha`;
  console.log(`Gemaakt van ${KINDS[kind]}:
  punten: ${count(report.pointsBefore)} in de bron, ${count(report.pointsAfter)} in ${count(report.lines)} gedeelde lijnen
  fijner gehouden omdat lijnen elkaar anders raken: ${report.refinedLines} lijnen
  passend gemaakt: ${hectares(report.overlapArea)} overlap en ${hectares(report.gapArea)} kieren tussen buren
  totale oppervlakte: ${report.areaChange.toFixed(3)}% veranderd`);
}

/** Prints the size of each file, as it is and as a web server sends it. */
export function printSizes(texts: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(texts)) {
    const sizes = [Buffer.from(text), gzipSync(text), brotliCompressSync(text)].map(({ length }) => kilobytes(length));
    console.log(`  ${name}: ${sizes[0]} (gzip ${sizes[1]}, brotli ${sizes[2]})`);
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).replace(".", ",")} kB`;
}

function count(value: number): string {
  return Math.round(value).toLocaleString("nl-NL");
}
