import type { Box } from "./box";
import type { BoxIndex } from "./boxIndex";
import { lastRound, NUMBER_ROUND, overRound, type Round } from "./labelRounds";
import { openTo } from "./labelSearch";
import type { LabelMetrics, LabelWish, PlacedLabel } from "./labels";
import { hasName, type Variant, variant } from "./labelVariants";

/** What stands, and what can be done with it. */
interface Table {
  /** Highest rank first. */
  readonly wishes: readonly LabelWish[];
  readonly ways: ReadonlyMap<LabelWish, readonly Variant[]>;
  readonly placed: Map<string, PlacedLabel>;
  readonly boxes: BoxIndex;
  /** Finds the label a place among what stands, instead of what stood for it; false where there is none. */
  readonly place: (wish: LabelWish, ways: readonly Variant[], round: Round) => boolean;
}

/** Labels that it is done for: the search takes time, and where more have no place the map is too crowded for all. */
const MOST = 12;
/** Labels that go elsewhere for one. */
const MOVED = 4;
/** Places that are tried for one. */
const TRIES = 65;

/**
 * Names that may reach over a border and have found no place get one where others stand, if each of those finds another
 * and says no less there; so do numbers of the rest. Not in an overlap: choosing must answer within a frame, the search
 * takes as long, and lines and marks leave so little room that it finds next to nothing.
 */
export function makeRoom(table: Table, metrics: LabelMetrics): void {
  const { wishes, ways, placed, boxes, place } = table;
  if (wishes.some(({ isEarly }) => isEarly)) return;
  const wishByCode = new Map(wishes.map((wish) => [wish.code, wish]));
  const put = (label: PlacedLabel) => {
    placed.set(label.code, label);
    boxes.set(label.code, label.box);
  };
  const numberOf = ({ number }: LabelWish) => (number === undefined ? [] : [variant([number], metrics)]);
  /** The ways to write it with its name that say no less than the label does. */
  const namedWays = (wish: LabelWish, label: PlacedLabel | undefined) =>
    (ways.get(wish) ?? []).filter((way) => hasName(way, wish) && (way.hasMarks || !label?.hasMarks));
  const findsAnother = (label: PlacedLabel) => {
    const own = wishByCode.get(label.code);
    if (!own) return false;
    const named = namedWays(own, label);
    if (place(own, named, overRound(own.reach)) || place(own, named, lastRound(own.reach))) return true;
    return !hasName(label, own) && !label.hasMarks && place(own, numberOf(own), NUMBER_ROUND);
  };
  const isOpenTo = (wish: LabelWish) => (box: Box) => {
    const inWay = boxes.inWay(wish.code, box);
    return inWay.length <= MOVED && inWay.every((code) => wishByCode.has(code));
  };
  const makeRoomFor = (wish: LabelWish) => {
    const before = placed.get(wish.code);
    const open =
      wish.reach === undefined
        ? openTo(wish, numberOf(wish), NUMBER_ROUND, isOpenTo(wish), metrics)
        : openTo(wish, namedWays(wish, before), lastRound(wish.reach), isOpenTo(wish), metrics);
    for (const label of open.slice(0, TRIES)) {
      const moved = boxes.inWay(wish.code, label.box).flatMap((code) => placed.get(code) ?? []);
      put(label);
      if (moved.every(findsAnother)) return;
      for (const other of moved) put(other);
      if (before) put(before);
      else if (placed.delete(wish.code)) boxes.remove(wish.code);
    }
  };
  const isLeftOut = (wish: LabelWish) => {
    const own = placed.get(wish.code);
    return wish.reach === undefined ? !own : !own || !hasName(own, wish);
  };
  wishes.filter(isLeftOut).slice(0, MOST).forEach(makeRoomFor);
}
