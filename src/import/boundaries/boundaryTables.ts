import { writeCsv } from "@/load/writeCsv";
import { type BoundaryArea, type BoundaryKind, type BoundarySource, polygonsArea } from "./boundaryArea";
import type { AreaTopology } from "./buildTopology";
import { cleanCoverage } from "./cleanCoverage";
import { type Generalisation, generalise } from "./generalise";
import { neighboursOf } from "./neighbours";
import { addProvinces, onlyObject } from "./provinces";
import { shippedAreas } from "./shippedAreas";
import { waterBoardShares } from "./waterBoardShares";

/** One kind of boundaries made ready to ship, and how that went. */
export interface MadeBoundaries {
  /** The areas as the source draws them, but fitting together; RD metres. */
  readonly areas: readonly BoundaryArea[];
  readonly topology: AreaTopology;
  readonly report: BoundaryReport;
}

/** Numbers for the person who runs the import. */
export interface BoundaryReport {
  readonly pointsBefore: number;
  readonly pointsAfter: number;
  readonly lines: number;
  readonly refinedLines: number;
  /** Square metres of slivers in the source that were given to one area. */
  readonly overlapArea: number;
  readonly gapArea: number;
  /** Change of the total area in percent, from source to shipped. */
  readonly areaChange: number;
}

/** What each shipped file is called, by the object it holds. */
export const OBJECT_NAMES: Readonly<Record<BoundaryKind, string>> = {
  gemeente: "gemeenten",
  waterschap: "waterschappen",
};

/** Water boards are few and their file small, so that theirs can stay under 100 m with the quantisation included. */
const GENERALISATION: Readonly<Record<BoundaryKind, Generalisation>> = {
  gemeente: { toleranceMetres: 100, quantisation: 1e4 },
  waterschap: { toleranceMetres: 75, quantisation: 1e4 },
};

/** Makes areas fit together and generalises them to what the map needs. */
export function makeBoundaries(kind: BoundaryKind, source: readonly BoundaryArea[]): MadeBoundaries {
  const name = OBJECT_NAMES[kind];
  const sorted = [...source].sort((a, b) => (a.code < b.code ? -1 : 1));
  const { areas, overlapArea, gapArea } = cleanCoverage(sorted);
  const { topology, refinedLines } = generalise(name, areas, GENERALISATION[kind]);
  const report = {
    pointsBefore: source.reduce((sum, { polygons }) => sum + polygons.flat(2).length, 0),
    pointsAfter: topology.arcs.reduce((sum, line) => sum + line.length, 0),
    lines: topology.arcs.length,
    refinedLines,
    overlapArea,
    gapArea,
    areaChange: 100 * (totalArea(shippedAreas(topology, name)) / totalArea(source) - 1),
  };
  return { areas, topology, report };
}

/** Text of each file that follows from the municipalities alone. */
export function municipalityFiles(
  { areas, topology }: MadeBoundaries,
  source: BoundarySource,
  provinceOf: (code: string) => string | undefined,
): Record<string, string> {
  const withProvinces = addProvinces(topology, provinceOf);
  const rows = neighboursOf(areas).map(([gemeente, buurgemeente]) => ({ gemeente, buurgemeente, ...origin(source) }));
  return {
    "gemeenten.topojson": topologyText(withProvinces, source),
    "provincies.topojson": topologyText(onlyObject(withProvinces, "provincies"), source),
    "buurgemeenten.csv": writeCsv(["gemeente", "buurgemeente", "bron", "peildatum"], rows),
  };
}

/** Text of each file that follows from the water boards alone. */
export function waterBoardFiles({ topology }: MadeBoundaries, source: BoundarySource): Record<string, string> {
  return { "waterschappen.topojson": topologyText(topology, source) };
}

/** Text of the table that tells how water boards and municipalities coincide; shares in percent, one decimal. */
export function shareFiles(
  municipalities: readonly BoundaryArea[],
  waterBoards: readonly BoundaryArea[],
  source: BoundarySource,
): Record<string, string> {
  const rows = waterBoardShares(municipalities, waterBoards).map((share) => ({
    waterschap: share.waterBoard,
    gemeente: share.municipality,
    aandeel_gemeente: share.ofMunicipality.toFixed(1),
    aandeel_waterschap: share.ofWaterBoard.toFixed(1),
    ...origin(source),
  }));
  const columns = ["waterschap", "gemeente", "aandeel_gemeente", "aandeel_waterschap", "bron", "peildatum"];
  return { "waterschapsgebieden.csv": writeCsv(columns, rows) };
}

function topologyText(topology: AreaTopology, bron: BoundarySource): string {
  const { type, ...rest } = topology;
  return `${JSON.stringify({ type, bron, ...rest })}\n`;
}

function origin({ naam, peildatum }: BoundarySource) {
  return { bron: naam, peildatum };
}

function totalArea(areas: readonly BoundaryArea[]): number {
  return areas.reduce((sum, { polygons }) => sum + polygonsArea(polygons), 0);
}
