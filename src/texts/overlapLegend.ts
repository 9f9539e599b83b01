import { type AreaCode, NETHERLANDS } from "@/domain/area";
import { countMunicipalities } from "./format";
import { areaInSentence } from "./map";

/** Words of the legend that an overlap needs beside the usual ones. */
export const overlapLegendTexts = {
  litGroup: (count: number) => `gekozen groep: ${countMunicipalities(count)}`,
  others: "andere gemeenten: lichter",
};

/** "grens van provincie Utrecht": the line around the area that is looked at; in the whole country around each province. */
export function areaBorderLabel(area: AreaCode, name: string | undefined): string {
  return area === NETHERLANDS ? "grens van een provincie" : `grens van ${areaInSentence(name)}`;
}
