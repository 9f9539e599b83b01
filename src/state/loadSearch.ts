import { isInArea, NETHERLANDS } from "@/domain/area";
import { isMunicipalityCode } from "@/domain/organisation";
import { loadTable } from "@/load/loadDataset";
import type { AppState } from "./appState";
import { derive } from "./derive";
import type { Search } from "./search";
import { selectDataset, selectRealDataset, selectSnapshot } from "./selectors";
import { useAppStore } from "./store";

/**
 * Codes of municipalities and ids of partnerships in the chosen area, and codes of the other parties that take part in
 * those; undefined when that is the whole country.
 */
const selectNear = derive(
  (state: AppState) => [selectDataset(state), selectSnapshot(state), state.area],
  ({ municipalities }, snapshot, area): ReadonlySet<string> | undefined => {
    if (area === NETHERLANDS) return undefined;
    const near = municipalities.filter(({ province = "" }) => isInArea([province], area)).map(({ code }) => code);
    const touching = snapshot.filter(({ provinces }) => isInArea(provinces, area));
    const parties = touching.flatMap(({ codes }) => codes.participant.filter((code) => !isMunicipalityCode(code)));
    return new Set([...near, ...touching.map(({ partnership }) => partnership.id), ...parties]);
  },
);

/** Milliseconds that searching waits for the places: they are few of what one looks for. */
const PATIENCE = 500;

/**
 * Fetches the search library and the list of places, and indexes the data of this moment. What lies in the area that is
 * chosen at the time of searching comes first. Places that take long to come, or do not, are searched without until then.
 */
export async function loadSearch(): Promise<Search> {
  const state = useAppStore.getState();
  const dataset = selectRealDataset(state); // who merges in a trial can still be looked for
  const coming = loadTable("places", state.config).then(({ items }) =>
    items.map(({ cells }) => ({ name: cells.plaats ?? "", municipality: cells.gemeente ?? "" })),
  );
  const { createSearch } = await import("./search");
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  const inTime = await Promise.race([coming, late]);
  let search = createSearch(dataset, inTime ?? []);
  if (!inTime) {
    void coming.then((places) => {
      search = createSearch(dataset, places);
    });
  }
  return (query, limit) => search(query, limit, selectNear(useAppStore.getState()));
}
