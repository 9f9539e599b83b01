import type { Division } from "@/domain/division";
import type { RegionPart } from "@/domain/measures/divisionFit";
import { alignmentTitle, describeFit, fitLegend, regionRow } from "@/texts/fitMap";
import { legendTexts } from "@/texts/map";
import type { Fill, LegendRow, SceneOutline } from "../scene";
import { CLASS_LIMIT } from "../sceneClasses";
import type { SceneInput } from "../sceneInput";
import type { ModeScene } from "../sceneMode";

interface Alignment {
  readonly name: string;
  readonly division: Division;
  /** Regions that the members lie in, most members first. */
  readonly parts: readonly RegionPart[];
}

/** Members filled and lettered by the region they lie in, the largest part darkest, and each of those regions outlined whole. */
export function alignmentMode(input: SceneInput, { name: partnership, division, parts }: Alignment): ModeScene {
  const of = Math.min(parts.length, CLASS_LIMIT);
  const shadeOf = (place: number): Fill => ({ kind: "class", index: of - 1 - Math.min(place, of - 1), of });
  const placeOf = new Map(parts.flatMap(({ municipalities }, place) => municipalities.map((code) => [code, place])));
  const regionOf = new Map([...division.regions].flatMap(([name, codes]) => [...codes].map((code) => [code, name])));
  const members = [...placeOf.keys()].sort();
  return {
    mode: "fit",
    title: alignmentTitle(partnership, division, input.referenceDate),
    draw: ({ code, name }) => {
      const place = placeOf.get(code);
      const region = regionOf.get(code);
      if (place === undefined) return { fill: { kind: "outside" }, description: describeFit.noMember(name, region) };
      return { fill: shadeOf(place), text: letterOf(place), description: describeFit.member(name, region) };
    },
    legend: parts.map(({ region, municipalities }, place): LegendRow => {
      return { fill: shadeOf(place), label: regionRow(letterOf(place), region), count: municipalities.length };
    }),
    legendLines: [{ kind: "region", label: legendTexts.lines.region }],
    legendTitle: fitLegend.regions,
    outlines: regionOutlines(
      division,
      parts.map(({ region }) => region),
    ),
    inSight: members,
    whole: members,
  };
}

/** Whole regions of the division by name, in that order. */
export function regionOutlines({ regions }: Division, names: readonly string[]): SceneOutline[] {
  return names.map((name) => ({
    id: `region-${name}`,
    name,
    area: { kind: "region", codes: [...(regions.get(name) ?? [])].sort() },
    slot: 0,
  }));
}

/** "A" for the first region; "Z" for the 26th and all after it. */
function letterOf(place: number): string {
  return String.fromCharCode("A".charCodeAt(0) + Math.min(place, 25));
}
