import type { AppState, Visit } from "@/state/appState";
import { derive } from "@/state/derive";
import { BLANK } from "@/state/home";

/** `renderer` may be absent, so that a blank visit does not name it. */
const KEYS = [...Object.keys(BLANK), "renderer"] as (keyof Visit)[];

/** What stands in the address, apart from passing attention: the same object until the visitor chooses something. */
export const selectVisit = derive(
  (state: AppState) => KEYS.map((key) => state[key]),
  (...values) => Object.fromEntries(KEYS.map((key, place) => [key, values[place]])) as unknown as Visit,
);
