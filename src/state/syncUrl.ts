import { createAddressBar } from "./addressBar";
import type { AppState, Visit } from "./appState";
import { selectKnownValues } from "./knownValues";
import { useAppStore } from "./store";
import { visitFromQuery, visitToQuery } from "./urlCodec";
import { selectViews, startView } from "./viewsOn";

/**
 * Keeps store and address bar equal, both ways; the only user of window.history. A choice makes a step that "back"
 * undoes; typing text or moving the date does not fill the history letter by letter. In another page nothing makes a
 * step: there, "back" belongs to that page. Gives a function that stops it.
 */
export function syncUrl(): () => void {
  const bar = createAddressBar(window.history);
  const unsubscribe = useAppStore.subscribe((state, before) => {
    if (state.load.status !== "ready" || before.load.status !== "ready") return;
    const on = selectViews(state);
    if (!on.includes(state.view)) {
      // something leads to a view that this site has switched off, or settings that were read again switch it off
      useAppStore.setState({ view: on.includes(before.view) ? before.view : startView(state.config) });
      return;
    }
    const query = visitToQuery(state, state.home);
    if (query === visitToQuery(before, before.home)) return;
    const address = query ? `?${query}` : window.location.pathname;
    if (query === currentQuery(state)) bar.forget();
    else if (state.isEmbedded || isMinorChange(state, before)) bar.replace(address);
    else bar.push(address);
  });
  const onPopState = () => {
    bar.forget();
    const state = useAppStore.getState();
    const { visit, issues } = visitFromQuery(window.location.search, state.home, selectKnownValues(state));
    useAppStore.setState({ ...visit, addressIssues: issues });
  };
  window.addEventListener("popstate", onPopState);
  window.addEventListener("pagehide", bar.flush);
  return () => {
    unsubscribe();
    window.removeEventListener("popstate", onPopState);
    window.removeEventListener("pagehide", bar.flush);
  };
}

/** What the address says without what cannot be used: an address that was opened stays as it is until something changes. */
function currentQuery(state: AppState): string {
  const { visit } = visitFromQuery(window.location.search, state.home, selectKnownValues(state));
  return visitToQuery(visit, state.home);
}

/** The visit without what changes letter by letter or step by step. */
function withoutMinor(visit: Visit): Visit {
  return { ...visit, text: "", referenceDate: "", since: "", minimum: 0 };
}

function isMinorChange(state: AppState, before: AppState): boolean {
  return visitToQuery(withoutMinor(state), state.home) === visitToQuery(withoutMinor(before), before.home);
}
