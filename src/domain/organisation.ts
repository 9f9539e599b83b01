import type { IsoDate } from "./dates";

/** Kinds of party, as in the code list `soort`. */
export type OrganisationKind =
  | "gemeente"
  | "waterschap"
  | "provincie"
  | "rijk"
  | "samenwerkingsorgaan"
  | "buitenland"
  | "overig";

export const ORGANISATION_KINDS: readonly OrganisationKind[] = [
  "gemeente",
  "waterschap",
  "provincie",
  "rijk",
  "samenwerkingsorgaan",
  "buitenland",
  "overig",
];

/** A party that can take part in a partnership. */
export interface Organisation {
  /** CBS code ("GM0344", "PV26"), water board code ("WS0636") or a slug of our own. */
  readonly code: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  /** Code of the province a municipality lies in ("PV26"). */
  readonly province?: string;
  readonly inhabitants?: number;
  readonly areaKm2?: number;
  readonly councilSeats?: number;
  readonly website?: string;
  readonly existsFrom?: IsoDate;
  /** First day on which it no longer exists. */
  readonly existsUntil?: IsoDate;
  /** Code of the organisation that took over when this one ended. */
  readonly successor?: string;
  /** Codes of all organisations that took over from one that was split; absent for every other. */
  readonly splitInto?: readonly string[];
}

/**
 * Follows successors to the organisation that exists today ("GM0501" Brielle gives "GM1992" Voorne aan Zee).
 * An unknown code, or one without successor, gives itself; a circle of successors ends where it closes.
 */
export function currentCode(code: string, organisations: ReadonlyMap<string, Organisation>): string {
  if (!organisations.get(code)?.successor) return code; // nearly all, and this runs for every participation
  const seen = new Set<string>();
  let current = code;
  while (!seen.has(current)) {
    seen.add(current);
    const next = organisations.get(current)?.successor;
    if (!next || !organisations.has(next)) return current;
    current = next;
  }
  return current;
}

/** True for the code of a municipality ("GM0344"); says nothing about whether it exists. */
export function isMunicipalityCode(code: string): boolean {
  return /^GM\d{4}$/.test(code);
}

/** Kind that a code tells of itself ("WS0636" is a water board); "overig" for a slug or a name. */
export function kindOfCode(code: string): OrganisationKind {
  const kinds: Readonly<Record<string, OrganisationKind>> = { GM: "gemeente", WS: "waterschap", PV: "provincie" };
  return (/^[A-Z]{2}\d+$/.test(code) && kinds[code.slice(0, 2)]) || "overig";
}
