import type { Organisation } from "./organisation";

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

/** The provinces as far as they are known without any file. */
export function knownProvinces(): ReadonlyMap<string, Organisation> {
  return new Map(Object.entries(PROVINCE_NAMES).map(([code, name]) => [code, { code, name, kind: "provincie" }]));
}
