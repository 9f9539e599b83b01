import type { FeatureCollection, Polygon } from "geojson";
import { topology } from "topojson-server";
import type { Boundaries } from "@/domain/dataset";
import type { Camera, Size } from "@/map/camera";
import type { Renderer } from "@/map/renderer";
import type { Scene, SceneMunicipality } from "@/scene/scene";

/** Four squares in a row of two by two, a tenth of a degree each: GM0001 and GM0002 in the south, 3 and 4 in the north. */
export const BOUNDARIES: Boundaries = squares([
  ["GM0001", 5.0, 52.0],
  ["GM0002", 5.1, 52.0],
  ["GM0003", 5.0, 52.1],
  ["GM0004", 5.1, 52.1],
]);

function squares(corners: readonly [code: string, west: number, south: number][]): Boundaries {
  const collection: FeatureCollection<Polygon> = {
    type: "FeatureCollection",
    features: corners.map(([id, west, south]) => ({
      type: "Feature",
      id,
      properties: {},
      geometry: square(west, south),
    })),
  };
  return { topology: topology({ gemeenten: collection }, 1e6), collection: "gemeenten" };
}

function square(west: number, south: number): Polygon {
  const [east, north] = [west + 0.1, south + 0.1];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: "Polygon", coordinates: [ring] };
}

/** A municipality without a number, in the area. */
export function aMunicipality(code: string, over: Partial<SceneMunicipality> = {}): SceneMunicipality {
  const name = `Gemeente ${code}`;
  return {
    code,
    name,
    fill: { kind: "none" },
    description: `${name}: geen`,
    isChosen: false,
    isInArea: true,
    labelRank: 1,
    ...over,
  };
}

/** A scene of the four squares, three of them in the area. */
export function aScene(over: Partial<Scene> = {}): Scene {
  return {
    mode: "counts",
    title: "Proef",
    area: "PV26",
    municipalities: [
      aMunicipality("GM0001", { fill: { kind: "class", index: 0, of: 2 }, value: 3 }),
      aMunicipality("GM0002", { fill: { kind: "class", index: 1, of: 2 }, value: 8 }),
      aMunicipality("GM0003"),
      aMunicipality("GM0004", { fill: { kind: "outside" }, isInArea: false }),
    ],
    outlines: [],
    legend: [],
    legendLines: [],
    lit: undefined,
    inSight: [],
    ...over,
  };
}

/** A renderer that only remembers what it was told. */
export interface RecordingRenderer extends Renderer {
  readonly scenes: Scene[];
  readonly cameras: Camera[];
  readonly pointed: (string | undefined)[];
  readonly log: string[];
}

/** Makes a recording renderer; its municipality at any event is `codeAt`. */
export function aRenderer(kind: Renderer["kind"], codeAt?: string): RecordingRenderer {
  const [scenes, cameras, pointed, log]: [Scene[], Camera[], (string | undefined)[], string[]] = [[], [], [], []];
  const look = (camera: Camera, _size: Size) => void cameras.push(camera);
  return {
    kind,
    scenes,
    cameras,
    pointed,
    log,
    show: (scene) => void scenes.push(scene),
    point: (code) => void pointed.push(code),
    look,
    follow: () => void log.push("follow"),
    codeAt: () => codeAt,
    setActive: (isActive) => void log.push(isActive ? "seen" : "unseen"),
    remove: () => void log.push("removed"),
  };
}
