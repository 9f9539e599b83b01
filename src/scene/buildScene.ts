import { isInArea } from "@/domain/area";
import { withMerged } from "@/domain/mergers";
import type { Organisation } from "@/domain/organisation";
import { triedTitle } from "@/texts/trial";
import { countsMode } from "./countsMode";
import { municipalityMode } from "./municipalityMode";
import { overlapMode } from "./overlapMode";
import { partnershipMode } from "./partnershipMode";
import { fillKey, type Scene, type SceneMunicipality } from "./scene";
import type { SceneInput } from "./sceneInput";
import type { ModeScene } from "./sceneMode";
import { coveringGone, withGone } from "./triedScene";

/**
 * Everything the map shows, from domain values alone.
 *
 * Where the overlap of partnerships is asked for, that is drawn. Else a chosen partnership decides what is drawn; without
 * one a chosen municipality does; without either, the counts. A municipality that is chosen beside a partnership keeps
 * its own outline. What is chosen but unknown counts as not chosen.
 */
export function buildScene(input: SceneInput): Scene {
  return completeScene(input, chooseMode(input));
}

/** What all modes share, around what one mode decided. */
export function completeScene(input: SceneInput, { draw, ...mode }: ModeScene): Scene {
  const { trial } = input;
  const drawn = input.municipalities.map((organisation): SceneMunicipality => {
    const isChosen = organisation.code === input.municipality;
    const isInside = isInArea([organisation.province ?? ""], input.area);
    return {
      code: organisation.code,
      name: organisation.name,
      ...draw(organisation),
      isChosen,
      isInArea: isInside,
      labelRank: labelRank(organisation, isChosen, isInside),
    };
  });
  const municipalities = (trial ? withGone(drawn, trial) : drawn).sort((a, b) => (a.code < b.code ? -1 : 1));
  const scene = { ...mode, area: input.area, municipalities, lit: litCodes(municipalities, mode, input) };
  return trial ? { ...coveringGone(scene, trial), title: triedTitle(scene.title) } : scene;
}

function chooseMode(input: SceneInput): ModeScene {
  if (input.chosen) return overlapMode(input, input.chosen);
  const partnership = input.snapshot.find((entry) => entry.partnership.id === input.partnership);
  if (partnership) return partnershipMode(input, partnership);
  const municipality = input.municipalities.find(({ code }) => code === input.municipality);
  return municipality ? municipalityMode(input, municipality) : countsMode(input);
}

const FIRST = 2e9;
const INSIDE = 1e9;

/** The chosen municipality first, then those of the area, each by number of inhabitants. */
function labelRank({ inhabitants = 0 }: Organisation, isChosen: boolean, isInside: boolean): number {
  return (isChosen ? FIRST : isInside ? INSIDE : 0) + inhabitants;
}

function litCodes(
  municipalities: readonly SceneMunicipality[],
  { legend }: Pick<ModeScene, "legend">,
  { litRow, litMunicipalities, trial }: SceneInput,
): ReadonlySet<string> | undefined {
  if (litMunicipalities) return new Set(trial ? withMerged(litMunicipalities, trial.mergers) : litMunicipalities);
  const row = litRow === undefined ? undefined : legend[litRow];
  if (!row) return undefined;
  const key = fillKey(row.fill);
  return new Set(municipalities.filter(({ fill }) => fillKey(fill) === key).map(({ code }) => code));
}
