import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import type { BoundaryArea, BoundaryKind } from "@/import/boundaries/boundaryArea";
import { OBJECT_NAMES } from "@/import/boundaries/boundaryTables";
import type { AreaTopology } from "@/import/boundaries/buildTopology";
import { type BoundaryFile, readBoundaryFile } from "@/import/boundaries/readBoundaryFile";
import { shippedAreas } from "@/import/boundaries/shippedAreas";
import { ImportFault } from "@/import/fault";
import type { Stock } from "@/import/stock";
import { parseCsv } from "@/load/parseCsv";
import { readText } from "./readText";

/** When more of a file than this cannot be used, it is not the file it should be. */
const MOST_REJECTED = 0.1;

/** A boundary file that can be used. */
export interface NamedBoundaryFile extends BoundaryFile {
  readonly name: string;
}

/** Reads an official boundary file; throws a Dutch sentence when it is no such file, or mostly unusable. */
export function readBoundaries(path: string, text: string): NamedBoundaryFile {
  const name = basename(path);
  if (text.trim() === "") throw new ImportFault("empty", name);
  const file = readBoundaryFile(name, text);
  const unreadable = file.issues.find(({ problem }) => problem === "file-unreadable");
  if (unreadable) {
    const isCutOff = /^\uFEFF?\s*\{/.test(text) && !/\}\s*$/.test(text);
    if (isCutOff) throw new ImportFault("cut-off", name);
    const system = unreadable.value ? ` Het noemt coördinatenstelsel ${unreadable.value}.` : "";
    throw new Error(`${name} is geen GeoJSON met gebieden in RD (EPSG:28992) of WGS84.${system}`);
  }
  const rejected = file.issues.filter(({ effect }) => effect === "rejected").length;
  if (file.items.length === 0) throw new Error(`In ${name} staat geen enkele gemeente en geen enkel waterschap.`);
  if (rejected > MOST_REJECTED * (rejected + file.items.length)) {
    throw new Error(`${name}: ${rejected} van de ${rejected + file.items.length} gebieden zijn onbruikbaar.`);
  }
  return { ...file, name };
}

/** Province of each municipality, from the file that someone gives or else from `organisaties.csv`. */
export function readProvinces(given: string | undefined, folder: string): ReadonlyMap<string, string> {
  const path = given ?? join(folder, "organisaties.csv");
  if (!given && !existsSync(path)) return new Map();
  const rows = parseCsv(path, readText(path)).items.map(
    ({ cells }) => [cells.code ?? "", cells.provincie ?? ""] as const,
  );
  const known = rows.filter(([code, province]) => /^GM\d{4}$/.test(code) && province !== "");
  if (given && known.length === 0)
    throw new Error(`${basename(path)} heeft geen kolommen code en provincie met inhoud.`);
  return new Map(known);
}

/** Areas that were shipped before, in RD metres; undefined when that file is not there or cannot be read. */
export function readShipped(folder: string, kind: BoundaryKind): readonly BoundaryArea[] | undefined {
  const name = OBJECT_NAMES[kind];
  try {
    const topology: AreaTopology = JSON.parse(readText(join(folder, `${name}.topojson`)));
    return shippedAreas(topology, name);
  } catch {
    return undefined; // the table of shares is then left alone, and said so
  }
}

/** The areas that were shipped before and those of the file. */
export function areaStock({ kind, items }: NamedBoundaryFile, folder: string): Stock {
  const held = (areas: readonly Pick<BoundaryArea, "code" | "name">[]) =>
    new Map(areas.map(({ code, name }) => [code, `${code} ${name}`]));
  return { subject: OBJECT_NAMES[kind], earlier: held(readShipped(folder, kind) ?? []), now: held(items) };
}
