import type { MultiPolygon, Polygon } from "geojson";
import type { Scene } from "@/scene/scene";
import type { AreaShape, BorderLines, Geometry } from "./geometry";
import type { RendererContext } from "./renderer";

type Municipalities = Pick<Scene, "municipalities">;

/** The borders of a scene; none runs between municipalities that are one in it. */
export function bordersOf(
  { geometry, provinceOf }: Pick<RendererContext, "geometry" | "provinceOf">,
  { municipalities }: Municipalities,
): BorderLines {
  const inside = new Set(municipalities.filter(({ isInArea }) => isInArea).map(({ code }) => code));
  const partOf = new Map(municipalities.map(({ code, partOf: whole = code }) => [code, whole]));
  return geometry.borders(
    provinceOf,
    (code) => inside.has(code),
    (code) => partOf.get(code) ?? code,
  );
}

/** A municipality as one shape with what is part of it in a trial. */
export function wholeShape(geometry: Geometry, code: string, gone: readonly string[] = []): AreaShape | undefined {
  return gone.length > 0 ? { code, geometry: geometry.outlineOf([code, ...gone]) } : geometry.shapeOf(code);
}

/** What the borders depend on; equal keys have the same borders. */
export function bordersKey({ area, municipalities }: Pick<Scene, "area" | "municipalities">): string {
  const merged = municipalities.flatMap(({ code, partOf }) => (partOf === undefined ? [] : `${code}>${partOf}`));
  return [area, ...merged].join(" ");
}

/** The shape of what is chosen, as one; undefined when nothing is. Equal choices give the same object. */
export function chosenShape(
  geometry: Geometry,
  { municipalities }: Municipalities,
): Polygon | MultiPolygon | undefined {
  const codes = municipalities.filter(({ isChosen }) => isChosen).map(({ code }) => code);
  return codes.length > 1 ? geometry.outlineOf(codes) : geometry.shapeOf(codes[0] ?? "")?.geometry;
}
