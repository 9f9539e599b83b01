import type { AppState } from "@/state/appState";
import { changedVisit } from "@/state/changedVisit";
import { NOT_EMBEDDED } from "@/state/embedParts";
import { selectKnownValues } from "@/state/knownValues";
import { selectPageTitle } from "@/state/pageTitle";
import { selectDataset, selectFilterResult } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { visitToQuery } from "@/state/urlCodec";
import { type FromMap, PREFIX, VERSION } from "./protocol";
import { type Request, readRequest } from "./readRequest";
import { tellHeight } from "./tellHeight";

/** Sends one kind of message to the page around the map. */
export type Tell = <T extends keyof FromMap>(type: T, content: FromMap[T]) => void;

/**
 * Talks with the page around the map, in whose window it stands: tells what is chosen and which filters are on, now and
 * after every change, and does what that page asks. `host` is the only origin that is told or heard. Gives a function
 * that stops it.
 *
 * @param growing the content whose height that page wants to know, when it makes room for it
 */
export function talkToHost(host: string, parent: Window, growing?: Element): () => void {
  const tell: Tell = (type, content) => {
    parent.postMessage({ type: PREFIX + type, version: VERSION, ...content }, host);
  };
  const onMessage = ({ source, origin, data }: MessageEvent<unknown>) => {
    const request = source === parent && origin === host ? readRequest(data) : undefined;
    if (request) obey(request);
  };
  window.addEventListener("message", onMessage);
  tell("ready", { title: selectPageTitle(useAppStore.getState()), query: queryOf(useAppStore.getState()) });
  const stopTelling = tellChanges(tell);
  const stopMeasuring = growing && tellHeight(growing, tell);
  return () => {
    window.removeEventListener("message", onMessage);
    stopTelling();
    stopMeasuring?.();
  };
}

/** True when the site lets pages of this origin talk with the map; without a list, every page that names itself. */
export function isWelcome(host: string, welcome: readonly string[] | undefined): boolean {
  if (host === "") return false;
  // where the browser tells which page is around, a page that names another one is not worth a word
  const around = window.location.ancestorOrigins?.[0];
  if (around !== undefined && around !== host) return false;
  return !welcome || host === window.location.origin || welcome.includes(host);
}

/** Each message once, and again when its content has changed. */
function tellChanges(tell: Tell): () => void {
  const last = new Map<string, string>();
  const tellAll = (state: AppState) => {
    const messages = { selection: selectionOf(state), filters: filtersOf(state) };
    for (const type of ["selection", "filters"] as const) {
      const content = JSON.stringify(messages[type]);
      if (last.get(type) === content) continue;
      last.set(type, content);
      tell(type, messages[type]);
    }
  };
  tellAll(useAppStore.getState());
  return useAppStore.subscribe(tellAll);
}

function obey(request: Request): void {
  const state = useAppStore.getState();
  const known = selectKnownValues(state);
  if (request.type === "samenwerkingskaart:set") {
    const { visit, issues } = changedVisit(state, state.home, request.values, known);
    useAppStore.setState({ ...visit, addressIssues: issues, litClass: undefined, litMunicipalities: undefined });
    return;
  }
  const { gemeente, verband } = request;
  if (gemeente !== undefined && !known.municipality(gemeente)) return;
  if (verband !== undefined && !known.partnership(verband)) return;
  // at once, so that the page around the map hears of no choice in between
  useAppStore.setState({
    municipalities: gemeente === undefined ? [] : [gemeente],
    partnerships: verband === undefined ? [] : [verband],
    litClass: undefined,
    litMunicipalities: undefined,
  });
  if (verband !== undefined) state.choosePartnership(verband); // the view may turn to it
}

function queryOf(state: AppState): string {
  return visitToQuery({ ...state, ...NOT_EMBEDDED, renderer: undefined }, state.home);
}

function selectionOf(state: AppState): FromMap["selection"] {
  const { organisations, partnershipById } = selectDataset(state);
  const gemeente = state.municipalities.map((code) => ({ code, name: organisations.get(code)?.name ?? code }));
  const verband = state.partnerships.map((code) => ({ code, name: partnershipById.get(code)?.name ?? code }));
  return { gemeente, verband };
}

function filtersOf(state: AppState): FromMap["filters"] {
  const { visible, total } = selectFilterResult(state);
  return { query: queryOf(state), shown: visible.length, total, title: selectPageTitle(state) };
}
