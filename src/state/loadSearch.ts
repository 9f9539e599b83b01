import { loadTable } from "@/load/loadDataset";
import type { Search } from "./search";
import { selectDataset } from "./selectors";
import { useAppStore } from "./store";

/** Fetches the search library and the list of places, and indexes the data of this moment. */
export async function loadSearch(): Promise<Search> {
  const state = useAppStore.getState();
  const [{ createSearch }, places] = await Promise.all([import("./search"), loadTable("places", state.config)]);
  return createSearch(
    selectDataset(state),
    places.items.map(({ cells }) => ({ name: cells.plaats ?? "", municipality: cells.gemeente ?? "" })),
  );
}
