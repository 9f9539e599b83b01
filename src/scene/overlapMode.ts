import { isInArea } from "@/domain/area";
import { classesFor, classIndexOf } from "@/domain/classes";
import { inHowMany } from "@/domain/measures/combinations";
import type { Organisation } from "@/domain/organisation";
import { type ChosenPartnership, counted } from "@/state/selectChosen";
import { areaInSentence, describeMunicipality, legendTexts } from "@/texts/map";
import { describeOverlap, overlapClassLabel, overlapTitle, uncountedName } from "@/texts/overlapMap";
import { areaOutlines } from "./areaOutlines";
import type { Fill, LegendLine, SceneOutline } from "./scene";
import { CLASS_LIMIT, rowOf } from "./sceneClasses";
import type { Drawn, SceneInput } from "./sceneInput";
import type { ModeScene } from "./sceneMode";

/** Up to this many, every outline stands on the map; with more, marks do, and an outline when it is asked for. */
export const OUTLINE_LIMIT = 3;

/**
 * Municipalities filled by how many of the chosen partnerships hold them, wherever they lie (MEASURES.md, "in k of n"). What
 * is not in force on the reference date is no part of that, and keeps its place among the marks.
 */
export function overlapMode(input: SceneInput, chosen: readonly ChosenPartnership[]): ModeScene {
  const counts = inHowMany(chosen.map(({ members }) => members));
  const of = counted(chosen).length;
  const classes = classesFor([1, of], CLASS_LIMIT).filter(() => of > 0);
  const areaName = areaInSentence(input.organisations.get(input.area)?.name);
  const fillOf = ({ code, province = "" }: Organisation): Fill => {
    const index = classIndexOf(classes, counts.get(code) ?? 0);
    if (index !== -1) return { kind: "class", index, of: classes.length };
    return { kind: isInArea([province], input.area) ? "none" : "outside" };
  };
  const fills = input.municipalities.map(fillOf);
  const rows = classes.map((range, index) => ({
    fill: { kind: "class", index, of: classes.length } as const,
    label: overlapClassLabel({ from: range.from, to: Math.min(range.to, of) }, of),
    numbers: range,
    count: fills.filter((fill) => fill.kind === "class" && fill.index === index).length,
  }));
  const draw = (municipality: Organisation): Drawn => {
    const { code, name } = municipality;
    const fill = fillOf(municipality);
    if (fill.kind === "outside") return { fill, description: describeMunicipality.outside(name, areaName) };
    const value = counts.get(code) ?? 0;
    const slots = chosen.flatMap(({ members }, slot) => (members.has(code) ? [slot] : []));
    const names = slots.map((slot) => chosen[slot]?.name ?? "");
    const description = describeOverlap(name, names, of);
    if (value === 0) return { fill, description };
    return of === 1 ? { fill, slots, description } : { fill, value, slots, description };
  };
  const outlines = outlinesOf(input, chosen);
  const members = [...counts.keys()].sort();
  return {
    mode: "overlap",
    title: overlapTitle(of, input.referenceDate),
    draw,
    ...(of === 1 && { legendTitle: legendTexts.title.partnership }),
    legend: [
      ...rows.filter(({ count }) => count > 0),
      ...rowOf("none", of === 1 ? legendTexts.noMember : legendTexts.none, fills),
    ],
    legendLines: linesOf(chosen, outlines),
    outlines,
    inSight: members,
    ...(members.length > 0 && { whole: members }),
    ...(of > OUTLINE_LIMIT && { marks: chosen.length, markNames: chosen.map(markName) }),
    ...(input.pointedSlot !== undefined && { broughtOut: input.pointedSlot }),
  };
}

/** Each partnership's own outline, then once each province and water board that takes part in any of them. */
function outlinesOf({ organisations, pointedSlot }: SceneInput, chosen: readonly ChosenPartnership[]): SceneOutline[] {
  const inForce = counted(chosen);
  const isFew = inForce.length <= OUTLINE_LIMIT;
  const isDrawn = (slot: number) => isFew || slot === pointedSlot;
  const own = inForce.flatMap(({ slot, chosen: { id, name, members } }, place): SceneOutline[] => {
    if (members.size === 0 || !isDrawn(slot)) return [];
    const inset = isFew ? place : 0;
    return [{ id, name, area: { kind: "municipalities", codes: [...members].sort() }, slot, inset }];
  });
  const others = chosen.flatMap(({ entry }, slot) =>
    entry && isDrawn(slot) ? areaOutlines(entry, organisations, slot) : [],
  );
  const once = new Map(others.map((outline) => [outline.name, outline]));
  return [...own, ...once.values()];
}

/** What stands as long as all outlines do. One that only shows while it is pointed at has no row: the legend would grow. */
function linesOf(chosen: readonly ChosenPartnership[], outlines: readonly SceneOutline[]): LegendLine[] {
  if (counted(chosen).length > OUTLINE_LIMIT) return [];
  const own = outlines.flatMap(({ area, name: label, slot }): LegendLine[] =>
    area.kind === "municipalities" ? [{ kind: area.kind, label, slot }] : [],
  );
  const kinds = [...new Set(outlines.map(({ area }) => area.kind))].sort();
  return [
    ...own,
    ...kinds
      .filter((kind) => kind !== "municipalities")
      .map((kind): LegendLine => ({ kind, label: legendTexts.lines[kind] })),
  ];
}

function markName({ name, entry }: ChosenPartnership): string {
  return entry ? name : uncountedName(name);
}
