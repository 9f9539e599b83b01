import { existsSync } from "node:fs";
import { join } from "node:path";
import type { BoundaryArea, BoundaryKind, BoundarySource } from "@/import/boundaries/boundaryArea";
import { type MadeBoundaries, shareFiles } from "@/import/boundaries/boundaryTables";
import { readShipped } from "./boundaryInput";

const FILE = "waterschapsgebieden.csv";
const OTHERS: Readonly<Record<BoundaryKind, string>> = { gemeente: "gemeenten", waterschap: "waterschappen" };

/**
 * The table of how water boards and municipalities coincide, when this run has to make it. It is exact only when both
 * kinds are in the run: what was shipped is simplified. So with one kind the table that is there stays, unless other
 * areas came in the place of those it speaks of.
 */
export function shareTable(
  made: Partial<Readonly<Record<BoundaryKind, MadeBoundaries>>>,
  folder: string,
  source: BoundarySource,
): Record<string, string> {
  const { gemeente, waterschap } = made;
  if (gemeente && waterschap) return shareFiles(gemeente.areas, waterschap.areas, source);
  const [kind, other]: readonly BoundaryKind[] = gemeente ? ["gemeente", "waterschap"] : ["waterschap", "gemeente"];
  const areas = (gemeente ?? waterschap)?.areas ?? [];
  const shipped = other && readShipped(folder, other);
  if (!kind || !other || !shipped) {
    console.log(`${FILE} is niet gemaakt: daarvoor zijn gemeenten én waterschappen nodig.`);
    return {};
  }
  if (existsSync(join(folder, FILE)) && hasSameCodes(areas, readShipped(folder, kind))) {
    console.log(`${FILE} blijft zoals het was. Geef ook het bestand met ${OTHERS[other]} om het opnieuw te maken.`);
    return {};
  }
  console.log(
    `Let op: ${FILE} is gemaakt met de vereenvoudigde grenzen van ${OTHERS[other]} die er al waren. Geef ook hun bestand voor preciezere aandelen.`,
  );
  return gemeente ? shareFiles(areas, shipped, source) : shareFiles(shipped, areas, source);
}

function hasSameCodes(areas: readonly BoundaryArea[], earlier: readonly BoundaryArea[] = []): boolean {
  const codes = new Set(earlier.map(({ code }) => code));
  return areas.length === codes.size && areas.every(({ code }) => codes.has(code));
}
