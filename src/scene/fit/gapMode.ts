import type { Gap } from "@/domain/measures/gaps";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { describeFit, fitLegend, gapTitle } from "@/texts/fitMap";
import { partnershipMode } from "../partnershipMode";
import type { SceneInput } from "../sceneInput";
import type { ModeScene } from "../sceneMode";

/** Who takes part, as in the mode of one partnership, and who is left out although surrounded. */
export function gapMode(input: SceneInput, chosen: PartnershipOnDate, gaps: readonly Gap[]): ModeScene {
  const { draw, legend, ...mode } = partnershipMode(input, chosen);
  const gapOf = new Map(gaps.map((gap) => [gap.municipality, gap]));
  const [members, ...others] = legend;
  const row = { fill: { kind: "chosen" } as const, label: fitLegend.gap, count: gaps.length };
  return {
    ...mode,
    mode: "fit",
    title: gapTitle(chosen.partnership.name, input.referenceDate),
    draw: (municipality) => {
      const gap = gapOf.get(municipality.code);
      if (!gap) return draw(municipality);
      const { neighboursIn, neighbours } = gap;
      return {
        fill: { kind: "chosen" },
        text: fitLegend.gapMark(neighboursIn, neighbours),
        description: describeFit.gap(municipality.name, neighboursIn, neighbours),
      };
    },
    legend: [
      ...(members ? [members] : []),
      row,
      ...others.map((other) => ({ ...other, count: other.count - gaps.length })).filter(({ count }) => count > 0),
    ],
    legendTitle: fitLegend.gapsOfOne,
    legendCaution: fitLegend.gapsNote,
  };
}
