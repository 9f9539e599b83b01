import type { AppState } from "@/state/appState";
import { visitToQuery } from "@/state/urlCodec";

/** The full address of what is on the screen, which is what the address bar shows. */
export function linkTo(state: AppState): string {
  const link = new URL(window.location.href);
  link.search = visitToQuery(state, state.home);
  link.hash = "";
  return link.href;
}
