import type { BoundaryArea } from "./boundaryArea";
import type { AreaTopology } from "./buildTopology";
import { areasOf } from "./quantisedAreas";
import { wgs84ToRd } from "./rdProjection";

/** The areas of one object of a shipped topology, back in RD metres; used to measure what the generalisation changed. */
export function shippedAreas(topology: AreaTopology, objectName: string): BoundaryArea[] {
  const [scaleX, scaleY] = topology.transform?.scale ?? [1, 1];
  const [left, bottom] = topology.transform?.translate ?? [0, 0];
  const object = topology.objects[objectName] ?? { type: "GeometryCollection", geometries: [] };
  return areasOf({ ...topology, objects: { [objectName]: object } }).map((area) => ({
    ...area,
    polygons: area.polygons.map((polygon) =>
      polygon.map((ring) => ring.map(([x = 0, y = 0]) => wgs84ToRd([x * scaleX + left, y * scaleY + bottom]))),
    ),
  }));
}
