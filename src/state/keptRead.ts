import { create } from "zustand";

/**
 * True once the notice of data from the browser's own copy was put away: for this visit, in whatever view or layout it
 * goes on, and whatever else comes from the copy later.
 */
export const useKeptRead = create(() => false);
