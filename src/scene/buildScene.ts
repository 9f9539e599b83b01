import { isInArea } from "@/domain/area";
import { withMerged } from "@/domain/mergers";
import type { Organisation } from "@/domain/organisation";
import { triedTitle } from "@/texts/trial";
import { countsMode } from "./countsMode";
import { municipalityMode } from "./municipalityMode";
import { overlapMode } from "./overlapMode";
import { partnershipMode } from "./partnershipMode";
import { fillKey, type Scene, type SceneMunicipality } from "./scene";
import type { Drawn, SceneInput } from "./sceneInput";
import type { ModeScene } from "./sceneMode";
import { coveringGone, withGone } from "./triedScene";
import { unknownMode } from "./unknownMode";

/**
 * Everything the map shows, from domain values alone.
 *
 * Where the overlap of partnerships is asked for, that is drawn. Else a chosen partnership decides what is drawn; without
 * one a chosen municipality does; without either, the counts. A municipality that is chosen beside a partnership keeps
 * its own outline. What is chosen but unknown counts as not chosen. Where nobody knows who takes part, nothing is counted.
 */
export function buildScene(input: SceneInput): Scene {
  return completeScene(input, chooseMode(input));
}

/** What all modes share, around what one mode decided. */
export function completeScene(input: SceneInput, { draw, ...mode }: ModeScene): Scene {
  const { trial } = input;
  const all = input.municipalities.map((organisation) => drawOne(organisation, draw(organisation), input));
  const drawn = withPart(withExtremes(all));
  const municipalities = (trial ? withGone(drawn, trial) : [...drawn]).sort((a, b) => (a.code < b.code ? -1 : 1));
  const scene = { ...mode, area: input.area, municipalities, lit: litCodes(municipalities, mode, input) };
  return trial ? { ...coveringGone(scene, trial), title: triedTitle(scene.title) } : scene;
}

function chooseMode(input: SceneInput): ModeScene {
  if (input.lacks) return unknownMode(input);
  if (input.chosen) return overlapMode(input, input.chosen);
  const partnership = input.snapshot.find((entry) => entry.partnership.id === input.partnership);
  if (partnership) return partnershipMode(input, partnership);
  const municipality = input.municipalities.find(({ code }) => code === input.municipality);
  return municipality ? municipalityMode(input, municipality) : countsMode(input);
}

const FIRST = 4e9;
const TELLING = 2e9;
const INSIDE = 1e9;
const EXTREME = 5e8;

/** The chosen municipality is named first, then whatever the scene tells something of, then the area; each by inhabitants. */
function drawOne(organisation: Organisation, drawn: Drawn, { area, municipality }: SceneInput): SceneMunicipality {
  const { code, name, province = "", inhabitants = 0 } = organisation;
  const isChosen = code === municipality;
  const isInside = isInArea([province], area);
  const labelRank = (isChosen ? FIRST : 0) + (isTold(drawn) ? TELLING : 0) + (isInside ? INSIDE : 0) + inhabitants;
  return { code, name, ...drawn, isChosen, isInArea: isInside, labelRank };
}

/** True when the scene has something to tell of the municipality: a number above 0, a text, or that it takes part. */
function isTold({ fill, text }: Pick<Drawn, "fill" | "text">): boolean {
  return text !== undefined || (fill.kind !== "none" && fill.kind !== "outside");
}

/** More than this share a number that is usual rather than extreme. */
const FEW = 3;

/** Marks those with the highest and the lowest number, where these are few; their labels come before those of others. */
function withExtremes(municipalities: readonly SceneMunicipality[]): readonly SceneMunicipality[] {
  const numbers = municipalities.flatMap((each) => (each.value !== undefined && isTold(each) ? [each.value] : []));
  const ends = [Math.max(...numbers), Math.min(...numbers)];
  const extremes = ends.filter((end) => ends[0] !== ends[1] && numbers.filter((value) => value === end).length <= FEW);
  return municipalities.map((each): SceneMunicipality => {
    const isExtreme = each.value !== undefined && isTold(each) && extremes.includes(each.value);
    return isExtreme ? { ...each, isExtreme, labelRank: each.labelRank + EXTREME } : each;
  });
}

/** Says of each whether it takes part, unless nobody does. */
function withPart(municipalities: readonly SceneMunicipality[]): readonly SceneMunicipality[] {
  if (!municipalities.some(isTold)) return municipalities;
  return municipalities.map((each) => ({ ...each, takesPart: isTold(each) }));
}

function litCodes(
  municipalities: readonly SceneMunicipality[],
  { legend }: Pick<ModeScene, "legend">,
  { litFill, litMunicipalities, trial }: SceneInput,
): ReadonlySet<string> | undefined {
  if (litMunicipalities) return new Set(trial ? withMerged(litMunicipalities, trial.mergers) : litMunicipalities);
  if (!legend.some(({ fill }) => fillKey(fill) === litFill)) return undefined;
  return new Set(municipalities.filter(({ fill }) => fillKey(fill) === litFill).map(({ code }) => code));
}
