import { isInArea } from "@/domain/area";
import { lackTexts, unknownTitle } from "@/texts/lacks";
import { areaInSentence, describeMunicipality } from "@/texts/map";
import type { Fill } from "./scene";
import { rowOf } from "./sceneClasses";
import type { SceneInput } from "./sceneInput";
import type { ModeScene } from "./sceneMode";

/**
 * Nobody knows who takes part: the municipalities of the area without a number, for unknown never counts as none. Without
 * organisations nobody knows which lie in the area either, and all of them are drawn so.
 */
export function unknownMode(input: SceneInput): ModeScene {
  const { area, municipalities, organisations, referenceDate: day } = input;
  const isAreaKnown = input.lacks !== "organisations";
  const areaName = areaInSentence(organisations.get(area)?.name);
  const partnership = input.snapshot.find((entry) => entry.partnership.id === input.partnership)?.partnership;
  const municipality = municipalities.find(({ code }) => code === input.municipality);
  const isInside = (province = "") => !isAreaKnown || isInArea([province], area);
  const fillOf = (province?: string): Fill => ({ kind: isInside(province) ? "none" : "outside" });
  const fills = municipalities.map(({ province }) => fillOf(province));
  return {
    mode: partnership ? "partnership" : municipality ? "municipality" : "counts",
    title: unknownTitle({
      partnership: partnership?.name,
      municipality: municipality?.name,
      ...(isAreaKnown && { area: areaName }),
      day,
    }),
    draw: ({ code, name, province }) => {
      const isTold = code === municipality?.code || isInside(province);
      const describe = partnership ? lackTexts.describeMember : lackTexts.describeCount;
      const description = isTold ? describe(name) : describeMunicipality.outside(name, areaName);
      return { fill: fillOf(province), description };
    },
    legend: rowOf("none", lackTexts.unknown, fills),
    legendLines: [],
    outlines: [],
    inSight: municipality ? [municipality.code] : [],
  };
}
