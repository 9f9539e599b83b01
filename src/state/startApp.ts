import { localDay } from "@/domain/dates";
import type { Issue } from "@/domain/issue";
import { type Config, DEFAULT_CONFIG, readConfig, readTheme } from "@/load/config";
import { settingsFailure } from "@/load/failures";
import { fetchText } from "@/load/fetchText";
import { loadDataset, loadWaterBoards } from "@/load/loadDataset";
import { areaIssues, homeOf } from "./home";
import { ANYTHING_KNOWN, knownValuesOf } from "./knownValues";
import { useAppStore } from "./store";
import { visitFromQuery } from "./urlCodec";
import { viewIssues, viewsOn } from "./viewsOn";

const CONFIG_FILE = "config.json";

/** Loads configuration and data into the store and then applies the address. Also serves as "try again". */
export async function startApp(): Promise<void> {
  const { setState, getState } = useAppStore;
  const query = window.location.search;
  // the layout depends on it, so it cannot wait for the data
  setState(visitFromQuery(query, getState().home, ANYTHING_KNOWN).visit);
  setState({ keptOn: undefined });
  const configText = await fetchText(CONFIG_FILE, CONFIG_FILE);
  const { config, issues: settingIssues } =
    "text" in configText ? readConfig(CONFIG_FILE, configText.text) : { config: getState().config, issues: [] };
  // settings that were read before are kept
  const failed = config === DEFAULT_CONFIG ? settingsFailure(CONFIG_FILE, configText) : [];
  setState({ config, waterBoards: undefined });
  const [{ dataset, failures, unread }, themeIssues] = await Promise.all([
    loadDataset(config, (done, total) => setState({ load: { status: "loading", done, total } })),
    loadTheme(config),
  ]);
  const home = homeOf(config, dataset, localDay(new Date()));
  const { visit, issues } = visitFromQuery(query, home, knownValuesOf(dataset, viewsOn(config), getState().divisions));
  const load = {
    status: "ready",
    dataset: {
      ...dataset,
      issues: [
        ...settingIssues,
        ...areaIssues(CONFIG_FILE, config, dataset),
        ...viewIssues(CONFIG_FILE, config),
        ...themeIssues,
        ...dataset.issues,
      ],
    },
    failures: [...failed, ...failures],
    unread,
  } as const;
  setState({ ...visit, home, addressIssues: issues, load });
  // only the file with the divisions tells whether the one in the address exists, and few addresses name one
  if (visit.division !== "") void import("./loadReferences").then(({ needDivisions }) => needDivisions());
}

/** Fetches the file with design tokens that the configuration names, if any, and puts them into the store. */
async function loadTheme(config: Config): Promise<readonly Issue[]> {
  const file = config.themeFile;
  if (file === undefined) return [];
  const fetched = await fetchText(file, file);
  if (!("text" in fetched)) {
    return [{ file, line: 0, column: "", value: "", problem: "file-missing", effect: "rejected" }];
  }
  const { theme, issues } = readTheme(file, fetched.text);
  useAppStore.setState({ config: { ...config, theme } });
  return issues;
}

/** Fetches the outlines of the water boards once, when a map is about to need them; a failure is told as that of any file. */
export async function needWaterBoards(): Promise<void> {
  const { setState, getState } = useAppStore;
  waterBoardsRequest ??= loadWaterBoards(getState().config);
  const waterBoards = await waterBoardsRequest;
  if ("topology" in waterBoards) return setState({ waterBoards });
  waterBoardsRequest = undefined; // a next need may try again
  const { load } = getState();
  if (load.status !== "ready" || load.failures.some(({ data }) => data === waterBoards.data)) return;
  setState({ load: { ...load, failures: [...load.failures, waterBoards] } });
}

let waterBoardsRequest: ReturnType<typeof loadWaterBoards> | undefined;
