import { type AreaCode, NETHERLANDS } from "@/domain/area";
import type { Dataset } from "@/domain/dataset";
import type { IsoDate } from "@/domain/dates";
import { NO_CHOICES } from "@/domain/filter";
import type { Issue } from "@/domain/issue";
import { type Config, DEFAULT_CONFIG } from "@/load/config";
import type { Visit } from "./appState";
import { knownValuesOf } from "./knownValues";
import { startView } from "./viewsOn";

/**
 * What a bare address shows: the configured view and area on the reference date, nothing chosen. The reference date is the
 * configured one, or else the day of the oldest source, because that is the last day all sources speak of; today when
 * no source tells.
 */
export function homeOf(config: Config, dataset: Dataset, today: IsoDate): Visit {
  return {
    ...BLANK,
    view: startView(config),
    area: startArea(config, dataset),
    referenceDate: config.referenceDate ?? lastDayOfSources(dataset) ?? today,
  };
}

/** The day of the oldest source: the last that all sources speak of; undefined when no source tells. */
export function lastDayOfSources({ sources }: Pick<Dataset, "sources">): IsoDate | undefined {
  return sources.flatMap(({ asOf }) => (asOf?.length === 10 ? [asOf] : [])).sort()[0];
}

/** The configured area; for a province that is not in the data the usual area, or else the Netherlands. */
function startArea({ area }: Pick<Config, "area">, dataset: Dataset): AreaCode {
  return [area, DEFAULT_CONFIG.area].find(knownValuesOf(dataset).area) ?? NETHERLANDS;
}

/** A remark when the configured area is not in the data; none for the usual area, which need not have been chosen. */
export function areaIssues(file: string, config: Pick<Config, "area">, dataset: Dataset): Issue[] {
  const { area } = config;
  if (area === DEFAULT_CONFIG.area || startArea(config, dataset) === area) return [];
  const value = JSON.stringify(area);
  return [{ file, line: 0, column: "area", value, problem: "setting-invalid", effect: "repaired" }];
}

/** A visit before anything is known. */
export const BLANK: Visit = {
  view: "kaart",
  area: NETHERLANDS,
  municipalities: [],
  partnerships: [],
  choices: NO_CHOICES,
  text: "",
  referenceDate: "1970-01-01",
  since: "",
  division: "",
  part: "partners",
  trials: [],
  minimum: 0,
  isCrossing: false,
  order: "",
  columns: "gemeenten",
  ordering: "blokken",
  showsWaterBoards: false,
  isEmbedded: false,
  shows: [],
  host: "",
  isGrowing: false,
};
