import { BOLD, type Measure } from "@/drawing/text";
import type { Scene } from "@/scene/scene";
import { nameAreas } from "../areaNames";
import { wholeShape } from "../groundOf";
import { createInsetOutlines } from "../insetOutlines";
import { labelPlaceOf } from "../labelPlace";
import { type LabelWish, type PlacedLabel, placeLabels } from "../labels";
import { labelWishOf } from "../labelWish";
import { LABEL_LINE_HEIGHT } from "../measureText";
import type { ShapeParts } from "../shapeParts";
import { marksSize } from "../slotMarks";
import type { PictureView } from "./picturePath";

/** Letters of names and numbers, in pixels: their size and the room from line to line. */
export interface Letters {
  readonly size: number;
  readonly lineHeight: number;
}

/** The usual ones. */
export const LARGEST: Letters = { size: 13, lineHeight: LABEL_LINE_HEIGHT };

/** The same, and smaller ones for when that gives more municipalities their name. */
export const ANY_SIZE: readonly Letters[] = [LARGEST, { size: 12.25, lineHeight: 15 }, { size: 11.5, lineHeight: 14 }];

/** Names, numbers and marks in their places, and the letters that they were placed for. */
export interface PlacedNames {
  readonly letters: Letters;
  readonly labels: readonly PlacedLabel[];
}

/** How a set of wishes came out. */
interface Outcome {
  readonly labels: readonly PlacedLabel[];
  /** Those without a name, the highest rank first. */
  readonly nameless: readonly LabelWish[];
  /** The rank that all have together who lack something: the area weighs more than what lies around it. */
  readonly lack: number;
}

/**
 * The names that the map shows at this size, and more: there is time to try which name comes first, and letters to choose
 * from. Takes the largest letters with which the least lacks.
 */
export function placeNames(
  scene: Scene,
  parts: ShapeParts,
  { transform, size }: PictureView,
  zoom: number,
  measure: Measure,
  sizes: readonly Letters[],
): PlacedNames {
  const marks = scene.marks === undefined ? undefined : marksSize(scene.marks);
  const wishes = scene.municipalities.flatMap((municipality) => {
    const shape = wholeShape(parts.geometry, municipality.code, municipality.gone);
    return shape ? labelWishOf(municipality, { place: labelPlaceOf(shape), transform, zoom, size, marks }) : [];
  });
  const nameLines = nameAreas({ ...parts, drawnOf: createInsetOutlines(parts.shapeOf, () => zoom).shapeOf });
  let best: PlacedNames = { letters: LARGEST, labels: [] };
  let least = Infinity;
  for (const letters of sizes) {
    const { lineHeight } = letters;
    const metrics = { measure: (text: string) => measure(text, letters.size, BOLD), lineHeight, frame: size };
    const { wished, labels, lack } = withSecondChances(wishes, (wished) => placeLabels(wished, metrics));
    if (lack >= least) continue;
    best = { letters, labels: nameLines(scene, { transform, size }, labels, metrics, wished) };
    least = lack;
    if (lack === 0) break;
  }
  return best;
}

const EARLIEST = { rank: Number.MAX_SAFE_INTEGER, isEarly: true } as const;

/** Lets names that found no place come first, each as long as that leaves less lacking. */
export function withSecondChances(
  wishes: readonly LabelWish[],
  place: (wishes: readonly LabelWish[]) => readonly PlacedLabel[],
): Outcome & { readonly wished: readonly LabelWish[] } {
  let wished = wishes;
  let outcome = outcomeOf(wishes, place(wishes));
  for (const { code } of outcome.nameless) {
    const other = wished.map((wish) => (wish.code === code ? { ...wish, ...EARLIEST } : wish));
    const next = outcomeOf(wishes, place(other));
    if (next.lack < outcome.lack) [wished, outcome] = [other, next];
  }
  return { ...outcome, wished };
}

/** Marks say more than a name, so that one without them lacks more than one without a name. */
const MARKS_WEIGH = 2;

/** Counts only those whose names may reach over a border: the others are seen from too far away for all to have one. */
function outcomeOf(wishes: readonly LabelWish[], labels: readonly PlacedLabel[]): Outcome {
  const byCode = new Map(labels.map((label) => [label.code, label]));
  const near = [...wishes].sort((a, b) => b.rank - a.rank).filter(({ reach }) => reach !== undefined);
  const nameless = near.filter(
    ({ code, number }) => (byCode.get(code)?.lines.length ?? 0) < (number === undefined ? 1 : 2),
  );
  const markless = near.filter(({ code, marks }) => marks && !byCode.get(code)?.hasMarks);
  return { labels, nameless, lack: rankOf(nameless) + MARKS_WEIGH * rankOf(markless) };
}

function rankOf(wishes: readonly LabelWish[]): number {
  return wishes.reduce((sum, { rank }) => sum + rank, 0);
}
