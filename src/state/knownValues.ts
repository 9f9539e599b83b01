import { NETHERLANDS } from "@/domain/area";
import type { CodeListEntry, CodeLists } from "@/domain/codeLists";
import type { Dataset } from "@/domain/dataset";
import type { Division } from "@/domain/division";
import type { Facet, ListedFacet } from "@/domain/filter";
import { endedMunicipality } from "@/domain/formerMunicipalities";
import { UNKNOWN } from "@/domain/partnership";
import { SIZE_CLASSES } from "@/domain/sizeClass";
import { type AppState, VIEWS, type View } from "./appState";
import { derive } from "./derive";
import type { Fetched } from "./fetched";
import { selectRealDataset } from "./selectors";
import type { KnownValues } from "./urlCodec";
import { selectViews } from "./viewsOn";

/**
 * What exists in a dataset, among the views that are on. What could not be had, or not yet, lets every code pass: of a file
 * that is not there nobody can say that a code is unknown.
 */
export function knownValuesOf(
  dataset: Dataset,
  views: readonly View[] = VIEWS,
  divisions: Fetched<readonly Division[]> = { status: "waiting" },
): KnownValues {
  const { municipalities, partnershipById } = dataset;
  const current = new Set(municipalities.map(({ code }) => code));
  return {
    view: (name) => views.some((view) => view === name),
    area: (code) => code === NETHERLANDS || (/^PV\d{2}$/.test(code) && isProvince(dataset, code)),
    municipality: (code) => current.size === 0 || current.has(code),
    ended: (code) => endedMunicipality(code, dataset.organisations),
    partnership: (id) => partnershipById.size === 0 || partnershipById.has(id),
    division: (code) => divisions.status !== "ready" || divisions.value.some((division) => division.code === code),
    choice: (facet, code) => isChoice(facet, code, dataset),
  };
}

/** What exists at this moment, whatever is tried out. */
export const selectKnownValues = derive(
  (state: AppState) => [selectRealDataset(state), selectViews(state), state.divisions],
  knownValuesOf,
);

/** Accepts everything: for reading an address before the data is in. */
export const ANYTHING_KNOWN: KnownValues = {
  view: (name) => VIEWS.some((view) => view === name),
  area: () => true,
  municipality: () => true,
  ended: () => undefined,
  partnership: () => true,
  division: () => true,
  choice: () => true,
};

function isProvince({ organisations, municipalities }: Dataset, code: string): boolean {
  return organisations.get(code)?.kind === "provincie" || municipalities.some(({ province }) => province === code);
}

function isChoice(facet: Facet, code: string, { codeLists, organisations, municipalities }: Dataset): boolean {
  if (code === UNKNOWN) return true;
  if (facet === "size") return SIZE_CLASSES.some((size) => size.code === code);
  if (facet === "border") return code === "over" || code === "binnen";
  if (facet === "participant") return municipalities.length === 0 || organisations.has(code);
  const entries = listOf(facet, codeLists);
  return entries.length === 0 || entries.some((entry) => entry.code === code);
}

/** The code list behind a facet. */
export function listOf(facet: Exclude<ListedFacet, "size" | "border">, lists: CodeLists): readonly CodeListEntry[] {
  const names = {
    theme: "thema",
    legalForm: "vorm",
    phase: "fase",
    kind: "soort",
    body: "orgaan",
    power: "bevoegdheid",
  } as const;
  return lists[names[facet]];
}
