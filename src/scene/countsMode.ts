import { isInArea } from "@/domain/area";
import { participationCounts } from "@/domain/counts";
import { areaInSentence, countsTitle, describeMunicipality, legendTexts } from "@/texts/map";
import { classify, classRows, rowOf } from "./sceneClasses";
import type { SceneInput } from "./sceneInput";
import type { ModeScene } from "./sceneMode";

/** Municipalities of the area filled by the number of visible partnerships they take part in. */
export function countsMode(input: SceneInput): ModeScene {
  const { area, organisations, referenceDate: day, isFiltered } = input;
  const counts = participationCounts(input.visible);
  const codes = input.municipalities.filter((m) => isInArea([m.province ?? ""], area)).map(({ code }) => code);
  const inside = new Set(codes);
  const numbers = codes.map((code) => counts.get(code) ?? 0);
  const base = codes.map((code) => input.unfilteredCounts.get(code) ?? 0);
  const classification = classify(base, numbers, input.adaptsClasses);
  const fills = numbers.map(classification.fillOf);
  const isNothing = numbers.every((number) => number === 0); // a nought in each would tell no more than the legend
  const areaName = areaInSentence(organisations.get(area)?.name);
  return {
    mode: "counts",
    title: countsTitle({ area: areaName, day, isFiltered }),
    draw: ({ code, name }) => {
      if (!inside.has(code))
        return { fill: { kind: "outside" }, description: describeMunicipality.outside(name, areaName) };
      const value = counts.get(code) ?? 0;
      const description = describeMunicipality.count(name, value);
      return { fill: classification.fillOf(value), description, ...(!isNothing && { value }) };
    },
    legend: [...classRows(classification, fills), ...rowOf("none", legendTexts.none, fills)],
    isAdapted: classification.isAdapted,
    legendLines: [],
    outlines: [],
    inSight: [],
  };
}
