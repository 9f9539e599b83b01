import { isInArea } from "@/domain/area";
import type { Organisation } from "@/domain/organisation";
import { describeFit, fitLegend, groupTitle } from "@/texts/fitMap";
import type { Fill } from "../scene";
import { rowOf } from "../sceneClasses";
import type { SceneInput } from "../sceneInput";
import type { ModeScene } from "../sceneMode";

/** One group that a list asks to see: its municipalities filled, wherever they lie, with one outline around them. */
export function groupMode(input: SceneInput, codes: readonly string[]): ModeScene {
  const group = new Set(codes);
  const members = [...group].sort();
  const fillOf = ({ code, province = "" }: Organisation): Fill => {
    if (group.has(code)) return { kind: "member" };
    return { kind: isInArea([province], input.area) ? "none" : "outside" };
  };
  const fills = input.municipalities.map(fillOf);
  return {
    mode: "fit",
    title: groupTitle(group.size, input.referenceDate),
    draw: (municipality) => {
      const { code, name } = municipality;
      return { fill: fillOf(municipality), description: describeFit.inGroup(name, group.has(code)) };
    },
    legend: [...rowOf("member", fitLegend.inGroup, fills), ...rowOf("none", fitLegend.notInGroup, fills)],
    legendLines: [],
    legendTitle: fitLegend.group,
    outlines: [{ id: "group", name: fitLegend.group, area: { kind: "municipalities", codes: members }, slot: 0 }],
    inSight: members,
  };
}
