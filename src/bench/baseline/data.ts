import Papa from "papaparse";
import type { GeometryCollection, Topology } from "topojson-specification";

/** A partnership in force on the reference date: its top themes and the current municipalities that take part. */
export interface Partnership {
  readonly themes: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
}

/** What the page shows. */
export interface Data {
  readonly topology: Topology<{ gemeenten: GeometryCollection<{ code: string }> }>;
  readonly partnerships: readonly Partnership[];
  /** Codes of the top themes in use, in order of the alphabet. */
  readonly themes: readonly string[];
}

type Row = Readonly<Record<string, string>>;

/** The same day as in the app: that of the oldest source. */
const DAY = "2026-05-16";

/** Fetches the four files at once and joins them. */
export async function loadData(): Promise<Data> {
  const [topology, partnershipRows, participationRows, organisationRows] = await Promise.all([
    fetch("data/gemeenten.topojson").then((response) => response.json() as Promise<Data["topology"]>),
    fetchRows("data/samenwerkingsverbanden.csv"),
    fetchRows("data/deelnames.csv"),
    fetchRows("data/organisaties.csv"),
  ]);
  const partnerships = join(partnershipRows, participationRows, organisationRows);
  return { topology, partnerships, themes: [...new Set(partnerships.flatMap(({ themes }) => [...themes]))].sort() };
}

/** In how many of these partnerships each municipality takes part. */
export function countPerMunicipality(partnerships: readonly Partnership[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { members } of partnerships) {
    for (const code of members) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

async function fetchRows(url: string): Promise<Row[]> {
  const text = await (await fetch(url)).text();
  return Papa.parse<Row>(text, { header: true, delimiter: ";", skipEmptyLines: true }).data;
}

function join(partnerships: readonly Row[], participations: readonly Row[], organisations: readonly Row[]) {
  const successors = new Map(organisations.map(({ code = "", opgegaan_in = "" }) => [code, opgegaan_in]));
  const membersById = new Map<string, Set<string>>();
  for (const { verband = "", organisatie = "", vanaf, tot } of participations) {
    if (!organisatie.startsWith("GM") || !holds(vanaf, tot)) continue;
    const members = membersById.get(verband) ?? new Set();
    membersById.set(verband, members.add(currentCode(organisatie, successors)));
  }
  return partnerships
    .filter(({ startdatum, einddatum }) => holds(startdatum, einddatum))
    .map(({ id = "", themas = "" }) => ({
      themes: new Set(themas.split("|").flatMap((code) => code.split(".")[0] || [])),
      members: membersById.get(id) ?? new Set<string>(),
    }));
}

function currentCode(code: string, successors: ReadonlyMap<string, string>): string {
  const next = successors.get(code);
  return next ? currentCode(next, successors) : code;
}

/** Dates of less precision compare well enough as text. */
function holds(from = "", until = ""): boolean {
  return from <= DAY && (until === "" || until > DAY);
}
