import { isInArea, NETHERLANDS } from "@/domain/area";
import { partnershipsOf, ranked, sharedCounts } from "@/domain/counts";
import type { Organisation } from "@/domain/organisation";
import { areaInSentence, describeMunicipality, legendTexts, liesOutside, municipalityTitle } from "@/texts/map";
import type { Fill } from "./scene";
import { classify, classRows, rowOf, unfiltered } from "./sceneClasses";
import type { Drawn, SceneInput } from "./sceneInput";
import type { ModeScene } from "./sceneMode";

/** So many partners are shown whole: some partnerships span the country, and then nobody would see the others. */
const PARTNERS = 20;

/**
 * Other municipalities filled by the number of partnerships they share that pass the filters with the chosen one. Partners outside
 * the area are filled too: a tie does not end at a border. One that lies outside itself is shown with those that it shares most
 * with.
 */
export function municipalityMode(input: SceneInput, chosen: Organisation): ModeScene {
  const { area, municipalities, referenceDate: day, isFiltered } = input;
  const shared = sharedCounts(input.passing, chosen.code);
  const base = sharedCounts(unfiltered(input.snapshot, NETHERLANDS), chosen.code);
  const own = partnershipsOf(input.passing, chosen.code).length;
  const classification = classify(base.values(), [...shared.values()], input.adaptsClasses);
  const areaName = areaInSentence(input.organisations.get(area)?.name);
  const fillOf = ({ code, province = "" }: Organisation): Fill => {
    if (code === chosen.code) return { kind: "chosen" };
    const value = shared.get(code) ?? 0;
    return value === 0 && !isInArea([province], area) ? { kind: "outside" } : classification.fillOf(value);
  };
  const draw = (municipality: Organisation): Drawn => {
    const { code, name } = municipality;
    const fill = fillOf(municipality);
    if (fill.kind === "outside") return { fill, description: describeMunicipality.outside(name, areaName) };
    if (fill.kind === "chosen") return { fill, value: own, description: describeMunicipality.chosen(name, own) };
    const value = shared.get(code) ?? 0;
    return { fill, value, description: describeMunicipality.shared(name, value, chosen.name) };
  };
  const fills = municipalities.map(fillOf);
  const isElsewhere = !isInArea([chosen.province ?? ""], area);
  const most = ranked(shared)
    .slice(0, PARTNERS)
    .map(([code]) => code);
  return {
    mode: "municipality",
    title:
      municipalityTitle({ name: chosen.name, day, isFiltered }) +
      (isElsewhere ? liesOutside(chosen.name, areaName) : ""),
    draw,
    legend: [
      ...classRows(classification, fills),
      ...rowOf("none", isElsewhere ? legendTexts.noneIn(areaName) : legendTexts.none, fills),
      ...rowOf("chosen", legendTexts.chosen, fills),
    ],
    legendTitle: `${legendTexts.title.municipality} ${chosen.name}`,
    isAdapted: classification.isAdapted,
    legendLines: [],
    outlines: [],
    inSight: [chosen.code],
    ...(isElsewhere && { whole: [chosen.code, ...most].sort() }),
  };
}
