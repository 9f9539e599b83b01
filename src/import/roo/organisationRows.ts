import { holdsOn } from "@/domain/dates";
import { REGISTER } from "../tables/columns";
import type { OrganisationRow } from "../tables/dataTables";
import type { Row } from "../tables/table";
import { KNOWN_SUCCESSORS } from "./knownParties";
import { type Party, partyOf } from "./parties";
import { isPlausibleArea, type MeasuredAreas } from "./plausibleArea";
import type { RooExport } from "./records";

/** What the register does not tell about an organisation, by code. */
export interface Supplement {
  readonly province: (code: string) => string;
  /** Organisations that took over; several when it was split. Main successor first when there is one. */
  readonly successors: (code: string) => { readonly main: string; readonly all: readonly string[] };
  readonly councilSeats: (code: string) => string;
  readonly measuredAreas: MeasuredAreas;
}

/**
 * The rows of `organisaties.csv`: all governments that exist on the day of the export, everyone who takes part in a
 * partnership, and the successors of those who have ended.
 */
export function organisationRows(source: RooExport, used: Iterable<Party>, supplement: Supplement): OrganisationRow[] {
  const all = new Map([...source.organisations.values()].map((record) => [partyOf(record).code, partyOf(record)]));
  const needed = new Map([...used].map((party) => [party.code, party]));
  for (const party of all.values())
    if (isGovernment(party) && existsOn(party, source.day)) needed.set(party.code, party);
  for (const code of needed.keys()) {
    for (const next of supplement.successors(code).all) {
      const successor = all.get(next);
      if (successor && !needed.has(next)) needed.set(next, successor);
    }
  }
  return [...needed.values()].map((party) => toRow(party, source.day, supplement));
}

function isGovernment({ kind }: Party): boolean {
  return kind === "gemeente" || kind === "provincie" || kind === "waterschap";
}

function existsOn({ record }: Party, day: string): boolean {
  return record !== undefined && holdsOn(day, record.start, record.end);
}

/** Inhabitants and area of what has ended are old, and would count double beside its successor: left out. */
function toRow(party: Party, day: string, supplement: Supplement): OrganisationRow {
  const { code, name, kind, record } = party;
  const isCurrent = existsOn(party, day);
  const { main, all } = supplement.successors(code);
  return {
    code,
    naam: name,
    soort: kind,
    provincie: supplement.province(code),
    inwoners: isCurrent ? (record?.inhabitants ?? "") : "",
    oppervlakte_km2: isCurrent ? plausibleArea(party, supplement) : "",
    raadszetels: supplement.councilSeats(code),
    website: (isCurrent && record?.website) || "",
    bestaat_vanaf: record?.start ?? "",
    bestaat_tot: record?.end ?? "",
    opgegaan_in: main,
    opgesplitst_in: all.length > 1 ? all.join("|") : "",
    bron: REGISTER,
    gecontroleerd_op: record?.checkedOn || day,
  };
}

function plausibleArea({ code, record }: Party, { measuredAreas }: Supplement): string {
  const registered = record?.areaKm2 ?? "";
  return isPlausibleArea(registered, measuredAreas.get(code)) ? registered : "";
}

/**
 * Supplements from the tables that go with the register, and for what they do not tell from the rows that are there.
 *
 * @param existing rows of `organisaties.csv`
 * @param municipalities rows with code and provincie
 * @param mergers rows with oude_code, nieuwe_code (several with `|`) and opmerking
 * @param measuredAreas km² by municipality; without it every registered area is believed
 */
export function createSupplement(
  existing: readonly Row[],
  municipalities: readonly Row[] = [],
  mergers: readonly Row[] = [],
  measuredAreas: MeasuredAreas = new Map(),
): Supplement {
  const earlier = new Map(existing.map((row) => [row.code, row]));
  const provinces = new Map(municipalities.map(({ code, provincie }) => [code, provincie]));
  const merged = new Map(mergers.map((row) => [row.oude_code, row]));
  return {
    measuredAreas,
    province: (code) => provinces.get(code) ?? earlier.get(code)?.provincie ?? "",
    councilSeats: (code) => earlier.get(code)?.raadszetels ?? "",
    successors: (code) => {
      const row = merged.get(code);
      if (row) return successorsIn(row);
      const main = earlier.get(code)?.opgegaan_in || KNOWN_SUCCESSORS[code] || "";
      const split = earlier.get(code)?.opgesplitst_in?.split("|") ?? [];
      return { main, all: split.some((part) => part !== "") ? split : main ? [main] : [] };
    },
  };
}

/** A municipality that was split has a main successor only when the remark names the one that took most of it. */
function successorsIn({ nieuwe_code = "", opmerking = "" }: Row): { main: string; all: readonly string[] } {
  const all = nieuwe_code.split("|").filter((code) => code !== "");
  const largest = /grotendeels naar (\w+)/.exec(opmerking)?.[1];
  return { main: all.length === 1 ? (all[0] ?? "") : (largest ?? ""), all };
}
