import type { Issue, Read } from "@/domain/issue";
import { kindOfCode } from "./areaCode";
import type { BoundaryArea, BoundaryKind } from "./boundaryArea";
import { type AreaProperties, readProperties } from "./featureProperties";
import { type CoordinateSystem, readPolygons, systemOf } from "./readPolygons";

/** What one official boundary file holds. */
export interface BoundaryFile extends Read<BoundaryArea> {
  readonly kind: BoundaryKind;
  /** Undefined when the file could not be read. */
  readonly system?: CoordinateSystem;
  /** Features that are no area of the division: surface water, foreign parts. */
  readonly leftOut: readonly AreaProperties[];
  /** First day of the year that the codes name; undefined when they name none. */
  readonly referenceDate?: string;
}

interface Collection {
  readonly name?: unknown;
  readonly crs?: { readonly properties?: { readonly name?: unknown } };
  readonly features: readonly { readonly properties?: unknown; readonly geometry?: unknown }[];
}

/**
 * Reads an official boundary file: GeoJSON in RD (EPSG:28992) or WGS84, property names of CBS or PDOK.
 *
 * Whether it draws municipalities or water boards follows from its codes. Every feature becomes one area, one feature
 * left out with a word, or one "rejected" issue (column "features[3]", counted from 0); nothing throws.
 */
export function readBoundaryFile(file: string, text: string): BoundaryFile {
  const collection = parseCollection(text);
  const unreadable = (value: string): BoundaryFile => {
    const issue: Issue = { file, line: 0, column: "", value, problem: "file-unreadable", effect: "rejected" };
    return { kind: "gemeente", items: [], issues: [issue], leftOut: [] };
  };
  if (!collection) return unreadable("");
  const system = systemOfCollection(collection);
  if (!system) return unreadable(String(collection.crs?.properties?.name ?? ""));
  const kind = kindOfCollection(file, collection);
  return { kind, system, ...readFeatures(file, collection, kind, system) };
}

function readFeatures(file: string, { features }: Collection, kind: BoundaryKind, system: CoordinateSystem) {
  const items = new Map<string, BoundaryArea>();
  const leftOut: AreaProperties[] = [];
  const issues: Issue[] = [];
  const years = new Set<string>();
  for (const [index, feature] of features.entries()) {
    const properties = readProperties(feature?.properties, kind);
    const { code, name, province, year } = properties;
    const report = (problem: Issue["problem"], effect: Issue["effect"]) => {
      const value = code ?? (properties.writtenCode || name);
      issues.push({ file, line: 0, column: `features[${index}]`, value, problem, effect });
    };
    if (properties.left) leftOut.push(properties);
    else if (!code) report(properties.writtenCode ? "code-unknown" : "geometry-without-code", "rejected");
    else if (kindOfCode(code) !== kind) report("code-unknown", "rejected");
    else if (items.has(code)) report("id-duplicate", "rejected");
    else {
      const { polygons, isRepaired } = readPolygons(feature.geometry, system);
      if (isRepaired || polygons.length === 0) report("geometry-broken", polygons.length > 0 ? "repaired" : "rejected");
      if (!name) report("value-missing", "repaired");
      if (polygons.length === 0) continue;
      items.set(code, { code, name: name || code, polygons, ...(province && { province }) });
      if (year) years.add(year);
    }
  }
  const [year] = years.size === 1 ? years : [];
  return { items: [...items.values()], issues, leftOut, ...(year && { referenceDate: `${year}-01-01` }) };
}

/** Undefined for what is no GeoJSON feature collection; a file that was cut off is no JSON at all. */
function parseCollection(text: string): Collection | undefined {
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    const { type, features } = (json ?? {}) as { type?: unknown; features?: unknown };
    return type === "FeatureCollection" && Array.isArray(features) ? (json as Collection) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The coordinates decide, because files are often converted without their `crs` member; a `crs` that names a third
 * system is believed.
 */
function systemOfCollection({ crs, features }: Collection): CoordinateSystem | undefined {
  const name = String(crs?.properties?.name ?? "");
  if (name && !/28992|4326|4258|CRS84/i.test(name)) return undefined;
  for (const { geometry } of features.filter(Boolean)) {
    let inner = (geometry as { coordinates?: unknown } | null)?.coordinates;
    while (Array.isArray(inner) && Array.isArray(inner[0])) inner = inner[0];
    const system = systemOf(inner);
    if (system) return system;
  }
  return undefined;
}

/** Letters in the codes decide; where they are digits only, the name of the file or collection. */
function kindOfCollection(file: string, { name, features }: Collection): BoundaryKind {
  const byName = /waterschap/i.test(`${file} ${name ?? ""}`) ? "waterschap" : "gemeente";
  const codes = features.map((feature) => readProperties(feature?.properties, byName).code ?? "");
  const waterBoards = codes.filter((code) => code.startsWith("WS")).length;
  return waterBoards * 2 > codes.filter((code) => code !== "").length ? "waterschap" : "gemeente";
}
