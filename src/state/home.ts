import { NETHERLANDS } from "@/domain/area";
import type { Dataset } from "@/domain/dataset";
import type { IsoDate } from "@/domain/dates";
import { NO_CHOICES } from "@/domain/filter";
import type { Config } from "@/load/config";
import type { Visit } from "./appState";
import { startView } from "./viewsOn";

/**
 * What a bare address shows: the configured view and area on the reference date, nothing chosen. The reference date is the
 * configured one, or else the day of the oldest source, because that is the last day all sources speak of; today when
 * no source tells.
 */
export function homeOf(config: Config, dataset: Dataset, today: IsoDate): Visit {
  const days = dataset.sources.flatMap(({ asOf }) => (asOf?.length === 10 ? [asOf] : [])).sort();
  return {
    ...BLANK,
    view: startView(config),
    area: config.area,
    referenceDate: config.referenceDate ?? days[0] ?? today,
  };
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
  isEmbedded: false,
  shows: [],
  host: "",
  isGrowing: false,
};
