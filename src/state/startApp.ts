import { readConfig } from "@/load/config";
import { fetchText } from "@/load/fetchText";
import { loadDataset, loadWaterBoards } from "@/load/loadDataset";
import { homeOf } from "./home";
import { ANYTHING_KNOWN, knownValuesOf } from "./knownValues";
import { useAppStore } from "./store";
import { visitFromQuery } from "./urlCodec";

const CONFIG_FILE = "config.json";

/** Loads configuration and data into the store and then applies the address. Also serves as "try again". */
export async function startApp(): Promise<void> {
  const { setState, getState } = useAppStore;
  const query = window.location.search;
  // the layout depends on it, so it cannot wait for the data
  setState(visitFromQuery(query, getState().home, ANYTHING_KNOWN).visit);
  const configText = await fetchText(CONFIG_FILE, CONFIG_FILE);
  const { config, issues: settingIssues } =
    "text" in configText ? readConfig(CONFIG_FILE, configText.text) : { config: getState().config, issues: [] };
  setState({ config, waterBoards: undefined });
  const { dataset, failures } = await loadDataset(config, (done, total) =>
    setState({ load: { status: "loading", done, total } }),
  );
  const home = homeOf(config, dataset, new Date().toISOString().slice(0, 10));
  const { visit, issues } = visitFromQuery(query, home, knownValuesOf(dataset));
  const load = {
    status: "ready",
    dataset: { ...dataset, issues: [...settingIssues, ...dataset.issues] },
    failures,
  } as const;
  setState({ ...visit, home, addressIssues: issues, load });
}

/** Fetches the outlines of the water boards once, when a map is about to need them. */
export async function needWaterBoards(): Promise<void> {
  waterBoardsRequest ??= loadWaterBoards(useAppStore.getState().config);
  const waterBoards = await waterBoardsRequest;
  if (waterBoards) useAppStore.setState({ waterBoards });
  else waterBoardsRequest = undefined; // a next need may try again
}

let waterBoardsRequest: ReturnType<typeof loadWaterBoards> | undefined;
