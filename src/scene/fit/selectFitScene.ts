import { participationCounts } from "@/domain/counts";
import type { Division } from "@/domain/division";
import type { AppState, FitPart } from "@/state/appState";
import { derive } from "@/state/derive";
import { selectAreaCodes } from "@/state/selectAreaCodes";
import {
  type PartnershipFit,
  selectCongruences,
  selectDivision,
  selectDivisionFits,
  selectDoubles,
  selectGaps,
  selectUnfilteredCongruences,
} from "@/state/selectFit";
import { describeFit, fitLegend, numbersTitle } from "@/texts/fitMap";
import { areaInSentence } from "@/texts/map";
import { completeScene } from "../buildScene";
import { partnershipMode } from "../partnershipMode";
import type { SceneInput } from "../sceneInput";
import type { ModeScene } from "../sceneMode";
import { chosenCode, selectInput } from "../selectScene";
import { alignmentMode, regionOutlines } from "./alignmentMode";
import { congruenceMode } from "./congruenceMode";
import { gapMode } from "./gapMode";
import { groupMode } from "./groupMode";
import { numbersMode } from "./numbersMode";

/** Input of a mode: what the visitor points at and lights comes later. */
const selectBase = derive(
  (state: AppState) => [selectInput(state)],
  (input): SceneInput => ({ ...input, adaptsClasses: false }),
);

const titleOf = (
  kind: "crossings" | "gaps" | "doubles",
  { organisations, ...input }: SceneInput,
  division?: Division,
) =>
  numbersTitle[kind]({ area: areaInSentence(organisations.get(input.area)?.name), day: input.referenceDate, division });

const PARTS: Readonly<Record<FitPart, (state: AppState) => ModeScene>> = {
  partners: derive(
    (state) => [
      selectBase(state),
      selectCongruences(state),
      selectUnfilteredCongruences(state),
      state.litMunicipalities,
    ],
    (input, congruences, base, group) => (group ? groupMode(input, group) : congruenceMode(input, congruences, base)),
  ),
  indeling: derive(
    (state) => [
      selectBase(state),
      selectDivision(state),
      selectDivisionFits(state),
      selectAreaCodes(state),
      state.partnerships[0],
    ],
    (input, division, fits, codes, id) => {
      const chosen = fits.find(({ entry }) => entry.partnership.id === id);
      if (!division || !chosen) return crossingsMode(input, division, fits, codes);
      const { entry, fit } = chosen;
      if (fit.kind !== "judged") return partnershipMode(input, entry);
      return alignmentMode(input, { name: entry.partnership.name, division, parts: fit.parts });
    },
  ),
  gaten: derive(
    (state) => [selectBase(state), selectGaps(state), state.partnerships[0]],
    (input, found, id) => {
      const chosen = found.find(({ entry }) => entry.partnership.id === id);
      if (chosen) return gapMode(input, chosen.entry, chosen.gaps);
      const codes = found.map((each) => ({ members: each.gaps.map(({ municipality }) => municipality) }));
      return numbersMode(input, {
        numbers: participationCounts(codes),
        title: titleOf("gaps", input),
        describe: describeFit.gaps,
        legendTitle: fitLegend.gaps,
        legendCaution: fitLegend.gapsNote,
      });
    },
  ),
  dubbelingen: derive(
    (state) => [selectBase(state), selectDoubles(state)],
    (input, doubles) =>
      numbersMode(input, {
        numbers: new Map([...doubles].map(([code, themes]) => [code, themes.length])),
        title: titleOf("doubles", input),
        describe: describeFit.doubles,
        legendTitle: fitLegend.doubles,
        legendCaution: fitLegend.doublesNote,
      }),
  ),
};

function crossingsMode(
  input: SceneInput,
  division: Division | undefined,
  fits: readonly PartnershipFit[],
  codes: readonly string[],
): ModeScene {
  const crossing = fits.filter(({ fit }) => fit.kind === "judged" && fit.alignment.class === "crosses");
  const inArea = new Set(codes);
  const regions = [...(division?.regions ?? [])].filter(([, region]) => [...region].some((code) => inArea.has(code)));
  const names = regions.map(([name]) => name);
  return numbersMode(input, {
    numbers: participationCounts(crossing.map(({ entry }) => entry)),
    title: titleOf("crossings", input, division),
    describe: describeFit.crossings,
    legendTitle: fitLegend.crossings,
    legendCaution: fitLegend.crossingsNote,
    outlines: division ? regionOutlines(division, names) : [],
  });
}

/** The scene of "Samenhang": what its part is about, with the chosen municipality and what the legend lights. */
export const selectFitScene = derive(
  (state: AppState) => [selectBase(state), PARTS[state.part](state), chosenCode(state), state.litClass],
  (base, mode, municipality, litFill) =>
    completeScene(
      {
        ...base,
        ...(municipality !== undefined && { municipality }),
        ...(litFill !== undefined && { litFill }),
      },
      mode,
    ),
);
