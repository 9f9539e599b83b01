import type { AppState } from "@/state/appState";
import { visitToQuery } from "@/state/urlCodec";
import { lastingAddress } from "./lastingAddress";

/** The full address of what is on the screen, which is what the address bar shows. */
export function linkTo(state: AppState): string {
  const link = new URL(window.location.href);
  link.search = visitToQuery(state, state.home);
  link.hash = "";
  return link.href;
}

/** The link to share: one that stays on area and day, whatever the data become, or one that follows the newest data. */
export function linkToShare(state: AppState, keepsDay: boolean): string {
  return keepsDay ? lastingAddress(state) : linkTo({ ...state, referenceDate: state.home.referenceDate });
}
