import { areaInSentence } from "@/texts/map";
import { overlapName } from "@/texts/overlapMap";
import { changesTitle, comparedNames, fitName, linksName, pageTitle, resultCount, VIEW_NAMES } from "@/texts/shell";
import { triedPageTitle } from "@/texts/trial";
import type { AppState } from "./appState";
import { namesOnce } from "./namesOnce";
import {
  selectDataset,
  selectFilterResult,
  selectIsFiltered,
  selectLacks,
  selectMunicipalityCounts,
} from "./selectors";

/** What the page is called: view and choice, for the tab of the browser and for whoever frames the map. */
export function selectPageTitle(state: AppState): string {
  return state.trials.length > 0 ? triedPageTitle(titleOf(state)) : titleOf(state);
}

function titleOf(state: AppState): string {
  const { organisations, partnershipById } = selectDataset(state);
  const site = state.config.title;
  const view = VIEW_NAMES[state.view];
  if (state.view === "overlap") return pageTitle({ chosen: overlapName(state.partnerships.length), view, site });
  if (state.view === "samenhang") return pageTitle({ chosen: fitName(state.part), view, site });
  if (["wat-als", "matrix"].includes(state.view)) return pageTitle({ view, site });
  const partnership = partnershipById.get(state.partnerships[0] ?? "");
  if (state.view === "tabel")
    return pageTitle({ view: partnership ? `${view}: ${partnership.name}` : passing(state), site });
  if (partnership && state.view === "kaart") return pageTitle({ chosen: partnership.name, view, site });
  const names = namesOnce(state.municipalities, organisations);
  if (state.view === "vergelijk" && names.length > 1) {
    return pageTitle({ chosen: comparedNames(names), view, site });
  }
  if (state.view === "verbindingen") {
    const focus = organisations.get(state.municipalities[0] ?? "")?.name;
    return pageTitle({ ...(focus && { chosen: linksName(focus) }), view, site });
  }
  const municipality = organisations.get(state.municipalities[0] ?? "");
  if (state.view === "veranderingen") {
    const area = areaInSentence(organisations.get(state.area)?.name);
    return pageTitle({ chosen: changesTitle(area, municipality?.name), view, site });
  }
  if (!municipality) return pageTitle({ view: state.view === "kaart" ? passing(state) : view, site });
  return pageTitle({
    chosen: municipality.name,
    ...(selectLacks(state) === undefined && { count: selectMunicipalityCounts(state).get(municipality.code) ?? 0 }),
    view,
    site,
  });
}

/** "Tabel", or with filters "Tabel: 36 van 510 samenwerkingsverbanden". */
function passing(state: AppState): string {
  const view = VIEW_NAMES[state.view];
  if (!selectIsFiltered(state)) return view;
  const { visible, total } = selectFilterResult(state);
  const { numbers, noun } = resultCount(visible.length, total);
  return `${view}: ${numbers} ${noun}`;
}
