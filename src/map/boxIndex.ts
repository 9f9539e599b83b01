import { type Box, touches } from "./box";

/** Boxes on the map by name, so that each new one is held only against those near it. */
export interface BoxIndex {
  /** Puts the box there, instead of what had that name. */
  readonly set: (name: string, box: Box) => void;
  /** True when no box with another name shares a pixel with this one. */
  readonly isFree: (name: string, box: Box) => boolean;
  /** Names of the other boxes that share a pixel with this one. */
  readonly inWay: (name: string, box: Box) => string[];
  readonly remove: (name: string) => void;
}

/** Pixels to each side of a cell: about a label. */
const CELL = 64;
/** More cells than any map has in one direction. */
const ACROSS = 1024;

/** Makes an empty index. */
export function createBoxIndex(): BoxIndex {
  const cells = new Map<number, Map<string, Box>>();
  const known = new Map<string, Box>();
  const isFreeIn = (cell: Map<string, Box>, name: string, box: Box) => {
    for (const [other, own] of cell) if (other !== name && touches(own, box)) return false;
    return true;
  };
  const remove = (name: string) => {
    const before = known.get(name);
    if (before) for (const cell of cellsOf(before)) cells.get(cell)?.delete(name);
    known.delete(name);
  };
  return {
    remove,
    set: (name, box) => {
      remove(name);
      known.set(name, box);
      for (const cell of cellsOf(box)) {
        const inCell = cells.get(cell) ?? new Map<string, Box>();
        cells.set(cell, inCell.set(name, box));
      }
    },
    isFree: (name, box) => {
      for (let x = Math.floor(box.left / CELL); x <= box.right / CELL; x++) {
        for (let y = Math.floor(box.top / CELL); y <= box.bottom / CELL; y++) {
          const cell = cells.get(x * ACROSS + y);
          if (cell && !isFreeIn(cell, name, box)) return false;
        }
      }
      return true;
    },
    inWay: (name, box) => {
      const found = new Set<string>();
      for (const cell of cellsOf(box)) {
        for (const [other, own] of cells.get(cell) ?? []) if (other !== name && touches(own, box)) found.add(other);
      }
      return [...found];
    },
  };
}

function cellsOf({ left, top, right, bottom }: Box): number[] {
  const cells: number[] = [];
  for (let x = Math.floor(left / CELL); x <= right / CELL; x++) {
    for (let y = Math.floor(top / CELL); y <= bottom / CELL; y++) cells.push(x * ACROSS + y);
  }
  return cells;
}
