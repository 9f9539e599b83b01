import type { AppState } from "./appState";
import { changeFilter } from "./measuring";

/** What changes which links between municipalities are drawn, and which of them is looked at. */
export interface LinkActions {
  /** Least number of shared partnerships that makes a link; 0 for what suits the area. */
  setMinimum: (minimum: number) => void;
  /** Whether links to municipalities outside the area count too. */
  setCrossing: (isCrossing: boolean) => void;
  /** Brings out the link between two municipalities; undefined clears. */
  pointAtPair: (pair: readonly [a: string, b: string] | undefined) => void;
}

type Change = Partial<Pick<AppState, "minimum" | "isCrossing" | "pointedPair" | "litClass">>;

/** The actions on this store. */
export function createLinkActions(set: (change: Change) => void): Readonly<LinkActions> {
  return {
    setMinimum: (minimum) => changeFilter(() => set({ minimum, litClass: undefined })),
    setCrossing: (isCrossing) => changeFilter(() => set({ isCrossing, litClass: undefined })),
    pointAtPair: (pointedPair) => set({ pointedPair }),
  };
}
