import type { AppState } from "./appState";

/** More than this cannot be told apart by colour, dash and place. */
export const CHOICE_LIMIT = 10;

/** What changes the choice of partnerships, which is also their order; and what of it is looked at. */
export interface ChoiceActions {
  /** Adds partnerships at the end; those that are chosen already keep their place. What does not fit is left out. */
  addPartnerships: (ids: readonly string[]) => void;
  removePartnership: (id: string) => void;
  /** Moves a chosen partnership one place: -1 towards the front, 1 towards the end. */
  movePartnership: (id: string, by: -1 | 1) => void;
  /** Lights these municipalities; undefined lights all again. */
  lightMunicipalities: (codes: readonly string[] | undefined) => void;
  /** Shows all water boards in the area of the choice, or only those that take part. */
  showWaterBoards: (shows: boolean) => void;
  /** Brings out the outline of one chosen partnership, by its place. */
  pointAtSlot: (slot: number | undefined) => void;
}

type Changed = "partnerships" | "litMunicipalities" | "litClass" | "pointedSlot" | "showsWaterBoards";
type Change = Partial<Pick<AppState, Changed>>;

/** Nothing of what was lit or pointed at holds once the choice is another one. */
const NO_ATTENTION = { litMunicipalities: undefined, litClass: undefined, pointedSlot: undefined };

/** The actions on this store. */
export function createChoiceActions(
  set: (change: Change | ((state: AppState) => Change)) => void,
): Readonly<ChoiceActions> {
  const choose = (next: (chosen: readonly string[]) => readonly string[]) =>
    set(({ partnerships }) => ({ ...NO_ATTENTION, partnerships: next(partnerships) }));
  return {
    addPartnerships: (ids) => choose((chosen) => withAdded(chosen, ids)),
    removePartnership: (id) => choose((chosen) => chosen.filter((other) => other !== id)),
    // the same municipalities still are together in the same partnerships: what is lit stays lit
    movePartnership: (id, by) =>
      set(({ partnerships }) => ({ partnerships: withMoved(partnerships, id, by), pointedSlot: undefined })),
    lightMunicipalities: (litMunicipalities) => set({ litMunicipalities, litClass: undefined }),
    showWaterBoards: (showsWaterBoards) => set({ showsWaterBoards }),
    pointAtSlot: (pointedSlot) => set({ pointedSlot }),
  };
}

/** The choice with these at its end, each once, no more than fit. */
export function withAdded(chosen: readonly string[], ids: readonly string[]): readonly string[] {
  return [...new Set([...chosen, ...ids])].slice(0, Math.max(CHOICE_LIMIT, chosen.length));
}

function withMoved(chosen: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const from = chosen.indexOf(id);
  const other = chosen[from + by];
  if (from === -1 || other === undefined) return chosen;
  return chosen.map((each, place) => (place === from ? other : place === from + by ? id : each));
}
