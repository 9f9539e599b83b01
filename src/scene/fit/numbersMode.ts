import { isInArea } from "@/domain/area";
import type { Organisation } from "@/domain/organisation";
import { areaInSentence, describeMunicipality, legendTexts } from "@/texts/map";
import type { Fill, SceneOutline } from "../scene";
import { classify, classRows, rowOf } from "../sceneClasses";
import type { SceneInput } from "../sceneInput";
import type { ModeScene } from "../sceneMode";

/** A number per municipality, and the words for it. */
export interface Numbers {
  /** By code; absent counts as 0. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly title: string;
  readonly describe: (name: string, count: number) => string;
  readonly legendTitle: string;
  readonly legendCaution: string;
  readonly outlines?: readonly SceneOutline[];
}

/** Municipalities of the area filled by a number that is counted for each, with the regions around them when asked. */
export function numbersMode(input: SceneInput, { numbers, describe, outlines = [], ...words }: Numbers): ModeScene {
  const areaName = areaInSentence(input.organisations.get(input.area)?.name);
  const isInside = ({ province = "" }: Organisation) => isInArea([province], input.area);
  const inside = input.municipalities.filter(isInside).map(({ code }) => numbers.get(code) ?? 0);
  const classification = classify(inside, inside);
  const fills: Fill[] = inside.map(classification.fillOf);
  return {
    mode: "fit",
    ...words,
    draw: (municipality) => {
      const { code, name } = municipality;
      if (!isInside(municipality))
        return { fill: { kind: "outside" }, description: describeMunicipality.outside(name, areaName) };
      const value = numbers.get(code) ?? 0;
      return { fill: classification.fillOf(value), value, description: describe(name, value) };
    },
    legend: [...classRows(classification, fills), ...rowOf("none", legendTexts.none, fills)],
    legendLines: outlines.length > 0 ? [{ kind: "region", label: legendTexts.lines.region }] : [],
    outlines,
    inSight: [],
  };
}
