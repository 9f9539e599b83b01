import type { Organisation } from "@/domain/organisation";
import { type ChosenPartnership, counted } from "@/state/selectChosen";
import { areaLabel, areaLegendLabel, areasAreRough } from "@/texts/areas";
import { legendTexts } from "@/texts/map";
import type { LegendLine, OutlineArea, Scene, SceneOutline } from "../scene";

/** Kinds of area with an outline of their own, in the order of the legend, each with the kind of party that has it. */
const PARTY = { waterBoard: "waterschap", province: "provincie" } as const;
type AreaKind = keyof typeof PARTY;
const KINDS = ["waterBoard", "province"] as const satisfies readonly AreaKind[];

/** More than this of one kind have no dashes that can be told apart: then only their names do that. */
export const TOLD_APART: Readonly<Record<AreaKind, number>> = { waterBoard: 6, province: 4 };

/** How far inwards each is drawn, so that water boards that meet have a line each. */
const INSET = 0.5;

/** An area that takes part, with the place of its dash; none where too many are drawn. */
interface NamedArea {
  readonly party: Organisation;
  readonly kind: AreaKind;
  readonly pattern?: number;
}

/** The water boards and provinces that take part in what is in force, each kind in order of code. */
export function partiesOf(
  chosen: readonly ChosenPartnership[],
  organisations: ReadonlyMap<string, Organisation>,
): readonly Organisation[] {
  const codes = counted(chosen).flatMap(({ chosen: { entry } }) =>
    (entry?.participations ?? []).map(({ organisation }) => organisation),
  );
  return [...new Set(codes)].sort().flatMap((code) => organisations.get(code) ?? []);
}

/** No partnership's: it is never the one that is brought out. */
const NO_SLOT = -1;

/** The scene with the outlines of these water boards too, each once. */
export function withBoards(
  scene: Scene,
  boards: readonly string[],
  organisations: ReadonlyMap<string, Organisation>,
): Scene {
  const drawn = new Set(scene.outlines.map(({ area }) => codeOf(area)));
  const more = boards.flatMap((code): SceneOutline[] => {
    const name = organisations.get(code)?.name;
    if (name === undefined || drawn.has(code)) return [];
    return [{ id: `grens-${code}`, name, area: { kind: "waterBoard", code }, slot: NO_SLOT }];
  });
  return { ...scene, outlines: [...scene.outlines, ...more] };
}

/**
 * The scene with a name and a dash of its own for each water board and province among the parties that is drawn, on the map
 * and in the legend. What is drawn only while its partnership is pointed at has no row: the legend would grow and move the
 * labels of the map. `kept` are codes of what is drawn whatever is pointed at.
 */
export function withNamedAreas(scene: Scene, parties: readonly Organisation[], kept: readonly string[] = []): Scene {
  const areas = KINDS.flatMap((kind) => areasOf(kind, parties));
  if (areas.length === 0) return scene;
  const isOwn = ({ area }: SceneOutline) => area.kind === "municipalities";
  const own = scene.outlines.filter(isOwn).length;
  const outlines = scene.outlines.map((outline) => {
    const area = areas.find(({ party }) => party.code === codeOf(outline.area));
    return area ? { ...outline, ...looksOf(area, own) } : outline;
  });
  const isBriefly = ({ slot }: SceneOutline) => scene.marks !== undefined && slot === scene.broughtOut;
  const lasting = new Set([...kept, ...outlines.flatMap((each) => (isBriefly(each) ? [] : [codeOf(each.area)]))]);
  const listed = areas.filter(({ party }) => lasting.has(party.code));
  const isRough = listed.some(({ kind, pattern }) => kind === "waterBoard" && pattern !== undefined);
  return {
    ...scene,
    outlines,
    legendLines: [...scene.legendLines.filter(({ kind }) => kind === "municipalities"), ...linesOf(listed)],
    ...(isRough && { legendCaution: areasAreRough }),
  };
}

function areasOf(kind: AreaKind, parties: readonly Organisation[]): NamedArea[] {
  const own = parties.filter((party) => party.kind === PARTY[kind]);
  const isFew = own.length <= TOLD_APART[kind];
  return own.map((party, pattern) => ({ party, kind, ...(isFew && { pattern }) }));
}

function codeOf(area: OutlineArea): string | undefined {
  return "code" in area ? area.code : undefined;
}

/** A province often has its border where the partnerships have theirs: it lies within those. */
function looksOf({ party, kind, pattern }: NamedArea, own: number): Partial<SceneOutline> {
  const inset = kind === "province" ? own : INSET;
  return { label: areaLabel(party), inset, ...(pattern !== undefined && { pattern }) };
}

/** A row for each; one for all of a kind where their dashes are the same. */
function linesOf(areas: readonly NamedArea[]): LegendLine[] {
  const rows = areas.map(({ party, kind, pattern }): LegendLine => {
    return pattern === undefined
      ? { kind, label: legendTexts.lines[kind] }
      : { kind, label: areaLegendLabel(party), pattern };
  });
  return [...new Map(rows.map((row) => [row.label, row])).values()];
}
