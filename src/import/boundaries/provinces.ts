import { mergeArcs } from "topojson-client";
import { type AreaTopology, areaGeometries, lineNumber } from "./buildTopology";

/** Province names by code, as Statistics Netherlands spells them. */
export const PROVINCE_NAMES: Readonly<Record<string, string>> = {
  PV20: "Groningen",
  PV21: "Fryslân",
  PV22: "Drenthe",
  PV23: "Overijssel",
  PV24: "Flevoland",
  PV25: "Gelderland",
  PV26: "Utrecht",
  PV27: "Noord-Holland",
  PV28: "Zuid-Holland",
  PV29: "Zeeland",
  PV30: "Noord-Brabant",
  PV31: "Limburg",
};

/**
 * Adds the object `provincies`, dissolved from the municipalities: it refers to the same lines, so that a province
 * border is exactly the border of its municipalities. A municipality without known province is in none.
 *
 * @param provinceOf gives "PV26" for "GM0344"
 */
export function addProvinces(topology: AreaTopology, provinceOf: (code: string) => string | undefined): AreaTopology {
  const municipalities = areaGeometries(topology.objects.gemeenten);
  const geometries = Object.entries(PROVINCE_NAMES).flatMap(([code, naam]) => {
    const members = municipalities.filter(({ properties }) => provinceOf(properties?.code ?? "") === code);
    return members.length > 0 ? [{ ...mergeArcs(topology, members), properties: { code, naam } }] : [];
  });
  const provincies = { type: "GeometryCollection" as const, geometries };
  return { ...topology, objects: { ...topology.objects, provincies } };
}

/** The same topology with one object only, and only the lines that it needs. */
export function onlyObject(topology: AreaTopology, name: string): AreaTopology {
  const kept: AreaTopology["arcs"] = [];
  const newNumber = new Map<number, number>();
  const renumber = (arc: number): number => {
    const line = lineNumber(arc);
    const number = newNumber.get(line) ?? kept.push(topology.arcs[line] ?? []) - 1;
    newNumber.set(line, number);
    return arc < 0 ? ~number : number;
  };
  const geometries = areaGeometries(topology.objects[name]).map((geometry) =>
    geometry.type === "Polygon"
      ? { ...geometry, arcs: geometry.arcs.map((ring) => ring.map(renumber)) }
      : { ...geometry, arcs: geometry.arcs.map((polygon) => polygon.map((ring) => ring.map(renumber))) },
  );
  return { ...topology, objects: { [name]: { type: "GeometryCollection", geometries } }, arcs: kept };
}
