import type { Division } from "@/domain/division";
import type { Read } from "@/domain/issue";
import type { WaterBoardShare } from "@/domain/waterBoardShare";
import type { Config } from "./config";
import type { FetchFailure } from "./fetchText";
import type { DataFile } from "./files";
import { fetchDataFile } from "./loadDataset";
import type { Organisations } from "./municipalityCell";
import { type CsvTable, parseCsv } from "./parseCsv";
import { readDivisions } from "./readDivisions";
import { type ReadNeighbours, readNeighbours } from "./readNeighbours";
import { readWaterBoardShares } from "./readWaterBoardShares";

/** What a file gave that is fetched when it is asked for; empty, and why, when it could not be had. */
type Fetched<T> = T & { readonly failure?: FetchFailure };

type ReadFile<T> = (file: string, table: CsvTable, organisations: Organisations) => T;

const NOTHING = { items: [], issues: [] };

/** Fetches the divisions to hold partnerships against. Never throws. */
export async function loadDivisions(config: Config, organisations: Organisations): Promise<Fetched<Read<Division>>> {
  return load("divisions", config, organisations, readDivisions, NOTHING);
}

/** Fetches which municipalities border on which. Never throws. */
export async function loadNeighbours(config: Config, organisations: Organisations): Promise<Fetched<ReadNeighbours>> {
  return load("neighbours", config, organisations, readNeighbours, { neighbours: new Map(), issues: [] });
}

/** Fetches how water boards and municipalities lie in each other. Never throws. */
export async function loadWaterBoardShares(
  config: Config,
  organisations: Organisations,
): Promise<Fetched<Read<WaterBoardShare>>> {
  return load("waterBoardShares", config, organisations, readWaterBoardShares, NOTHING);
}

async function load<T extends Pick<Read<unknown>, "issues">>(
  name: DataFile,
  config: Config,
  organisations: Organisations,
  read: ReadFile<T>,
  nothing: T,
): Promise<Fetched<T>> {
  const { file, text, issues, failure } = await fetchDataFile(name, config);
  if (text === undefined) return { ...nothing, failure };
  const result = read(file, parseCsv(file, text), organisations);
  return { ...result, issues: [...issues, ...result.issues] };
}
