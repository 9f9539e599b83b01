import type { Boundaries } from "@/domain/dataset";
import type { Config } from "./config";
import type { FileFailure } from "./failures";
import { type FetchFailure, fetchText } from "./fetchText";
import { DATA_FILES, type DataFile, FIRST_FILES, type FirstFile, namesOf } from "./files";
import { type CsvTable, parseCsv } from "./parseCsv";
import { type DataText, type Loaded, readAll } from "./readAll";
import { readBoundaries } from "./readBoundaries";

/**
 * Fetches the files that the first complete map needs, all at once, and joins them. Never throws: what cannot be had is
 * named in `failures`, the rest is there. `onProgress` tells how many of how many files are in.
 */
export async function loadDataset(config: Config, onProgress: (done: number, total: number) => void): Promise<Loaded> {
  let done = 0;
  onProgress(done, FIRST_FILES.length);
  const fetched = await Promise.all(
    FIRST_FILES.map(async (file): Promise<[FirstFile, DataText]> => {
      const text = await fetchDataFile(file, config);
      onProgress(++done, FIRST_FILES.length);
      return [file, withTable(text)];
    }),
  );
  return readAll(Object.fromEntries(fetched) as Record<FirstFile, DataText>, nextTask);
}

/** Splits a CSV file as soon as it is in, while the slower ones are still on their way. */
function withTable(fetched: DataText): DataText {
  const { file, text } = fetched;
  return text !== undefined && file.endsWith(".csv") ? { ...fetched, table: parseCsv(file, text) } : fetched;
}

/** Ends the present task, so that what waits (painting, a click) goes first. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Fetches and reads the boundaries of water boards, or tells why they cannot be had. */
export async function loadWaterBoards(config: Config): Promise<Boundaries | FileFailure<"waterBoards">> {
  const { file, text, failure } = await fetchDataFile("waterBoards", config);
  const data = "waterBoards";
  if (text === undefined) return { file, data, cause: failure ?? { reason: "missing" } };
  const { boundaries } = await readBoundaries(file, text, "waterschappen");
  return boundaries ?? { file, data, cause: { reason: "unreadable" } };
}

/** Fetches a CSV file that is not needed at first; gives no rows when it cannot be had. */
export async function loadTable(name: DataFile, config: Config): Promise<CsvTable> {
  const { file, text } = await fetchDataFile(name, config);
  return parseCsv(file, text ?? "");
}

/** Fetches a data file under the first of its names that is there; never throws. */
export async function fetchDataFile(file: DataFile, config: Config): Promise<DataText> {
  const names = namesOf(file, config.files);
  let failure: FetchFailure = { reason: "missing" };
  for (const name of names) {
    const fetched = await fetchText(addressOf(name, config), name);
    if ("text" in fetched) return { file: name, ...fetched };
    failure = fetched.failure;
    if (failure.reason !== "missing") break; // another extension would meet the same dead connection or failing server
  }
  return { file: names[0] ?? DATA_FILES[file], issues: [], failure };
}

/** Address of each data file under the first of its names, the ones fetched later included. */
export function dataAddresses(config: Config): readonly string[] {
  const files = Object.keys(DATA_FILES) as DataFile[];
  return files.map((file) => addressOf(namesOf(file, config.files)[0] ?? DATA_FILES[file], config));
}

/** A bare name stands in the data folder; an address ("https://...", "/elders/x.csv", "../x.csv") stands on its own. */
function addressOf(name: string, { dataFolder }: Config): string {
  return /^(https?:|[./])/.test(name) ? name : dataFolder + name;
}
