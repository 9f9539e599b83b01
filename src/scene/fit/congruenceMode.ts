import type { Congruence } from "@/domain/measures/congruence";
import { congruenceClassLabel, congruenceTitle, describeFit, fitLegend } from "@/texts/fitMap";
import { formatShare } from "@/texts/format";
import { areaInSentence, describeMunicipality } from "@/texts/map";
import type { Fill } from "../scene";
import { classify, classRows, rowOf } from "../sceneClasses";
import type { SceneInput } from "../sceneInput";
import type { ModeScene } from "../sceneMode";

type Congruences = ReadonlyMap<string, Congruence>;

/**
 * Municipalities of the area filled by C" (MEASURES.md), which is printed too. Classes follow the printed hundredths, and
 * `base`, which no filter changes. Where C" is undefined nothing is printed and the fill is "none".
 */
export function congruenceMode(input: SceneInput, congruences: Congruences, base: Congruences): ModeScene {
  const areaName = areaInSentence(input.organisations.get(input.area)?.name);
  const classification = classify(stepsOf(base), stepsOf(congruences), false);
  const fillOf = (code: string): Fill => {
    const congruence = congruences.get(code);
    if (!congruence) return { kind: "outside" };
    return congruence.meanSimilarity === undefined
      ? { kind: "none" }
      : classification.fillOf(stepOf(congruence.meanSimilarity));
  };
  const fills = input.municipalities.map(({ code }) => fillOf(code));
  return {
    mode: "fit",
    title: congruenceTitle(areaName, input.referenceDate, input.isFiltered),
    draw: ({ code, name }) => {
      const fill = fillOf(code);
      const congruence = congruences.get(code);
      if (!congruence) return { fill, description: describeMunicipality.outside(name, areaName) };
      const { meanSimilarity, participation } = congruence;
      const description = describeFit.congruence(name, meanSimilarity, participation);
      if (meanSimilarity === undefined) return { fill, description };
      return { fill, value: meanSimilarity, text: formatShare(meanSimilarity), description };
    },
    legend: [
      ...classRows(classification, fills, ({ from, to }, isOpen) =>
        congruenceClassLabel(shareOf(from), Math.min(1, shareOf(to)), isOpen),
      ),
      ...rowOf("none", fitLegend.undefinedCongruence, fills),
    ],
    legendLines: [],
    legendTitle: fitLegend.congruence,
    legendCaution: fitLegend.congruenceNote,
    outlines: [],
    inSight: [],
  };
}

/** Classes are of whole numbers above 0, and C" can be 0: so 0,00 is step 1 and 1,00 is step 101. */
function stepOf(share: number): number {
  return Math.round(share * 100) + 1;
}

function shareOf(step: number): number {
  return (step - 1) / 100;
}

function stepsOf(congruences: Congruences): number[] {
  return [...congruences.values()].flatMap(({ meanSimilarity }) =>
    meanSimilarity === undefined ? [] : [stepOf(meanSimilarity)],
  );
}
