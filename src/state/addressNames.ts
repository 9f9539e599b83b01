import type { Facet } from "@/domain/filter";

/** Names in the address, a public contract: add, never rename. */
export const PARAMETER = {
  view: "weergave",
  area: "gebied",
  municipality: "gemeente",
  partnership: "verband",
  text: "zoek",
  referenceDate: "peildatum",
  since: "vanaf",
  division: "indeling",
  part: "onderdeel",
  trial: "als",
  minimum: "minstens",
  crossing: "buiten",
  order: "volgorde",
  columns: "tegen",
  ordering: "ordening",
  boundaries: "grenzen",
  embed: "embed",
  shows: "toon",
  host: "ouder",
  growing: "groeit",
  renderer: "renderer",
} as const;

/** Names of the filters in the address, also a contract. */
export const FACET_PARAMETER: Readonly<Record<Facet, string>> = {
  theme: "thema",
  legalForm: "vorm",
  phase: "fase",
  kind: "soort",
  body: "orgaan",
  power: "bevoegdheid",
  size: "deelnemers",
  border: "grens",
  participant: "deelnemer",
};

/** Every name that the address knows. */
export const ADDRESS_NAMES: readonly string[] = [...Object.values(PARAMETER), ...Object.values(FACET_PARAMETER)];
