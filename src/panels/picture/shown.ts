import { type AreaCode, NETHERLANDS } from "@/domain/area";
import { partnershipsOf } from "@/domain/counts";
import { consequencesOf } from "@/domain/measures/consequences";
import type { PartnershipOnDate } from "@/domain/snapshot";
import type { AppState, View } from "@/state/appState";
import { selectChanges } from "@/state/selectChanges";
import { selectChosen } from "@/state/selectChosen";
import { selectFocus, selectLinks } from "@/state/selectLinks";
import {
  selectDataset,
  selectFilterResult,
  selectMergers,
  selectPassing,
  selectRealSnapshot,
  selectSnapshot,
} from "@/state/selectors";
import { COMPARE_LIMIT } from "../compare/limits";

/** What the present view counts and names. */
export interface Shown {
  readonly entries: readonly PartnershipOnDate[];
  /** True when the area decides which partnerships these are. */
  readonly isOfArea: boolean;
  /** True when the filters decide which partnerships these are. */
  readonly isFiltered: boolean;
  /** Areas whose numbers stand beside each other. */
  readonly areas: readonly AreaCode[];
}

const VIEWS: Readonly<Record<View, (state: AppState) => Shown>> = {
  kaart: (state) => ofPartnership(state) ?? ofMunicipality(state) ?? ofArea(state),
  overlap: (state) => chosen(selectChosen(state).flatMap(({ entry }) => entry ?? [])),
  vergelijk: (state) => {
    const codes = state.municipalities.slice(0, COMPARE_LIMIT);
    return codes.length > 0 ? ofMunicipalities(state, codes, selectPassing(state)) : ofArea(state);
  },
  verbindingen: (state) => {
    const across = selectLinks(state).across > 0 ? [NETHERLANDS] : [];
    const shown = ofMunicipality(state) ?? ofArea(state);
    return { ...shown, areas: [...shown.areas, ...across] };
  },
  matrix: ofArea,
  samenhang: ofArea,
  tabel: ofArea,
  veranderingen: (state) => {
    const entries = [...selectChanges(state).entries.values()];
    const [code] = state.municipalities;
    return code === undefined ? { ...ofArea(state), entries } : ofMunicipalities(state, [code], entries);
  },
  "wat-als": (state) => {
    const after = [state.trials, selectRealSnapshot(state), selectSnapshot(state), selectMergers(state)] as const;
    return chosen(consequencesOf(...after).touched.map((touched) => touched.after));
  },
  gemeente: (state) => {
    const inForce = selectSnapshot(state).filter(({ hasEnded }) => !hasEnded);
    return { ...ofMunicipalities(state, state.municipalities.slice(0, 1), inForce), isFiltered: false };
  },
};

/** What the present view is about: not always all that passes the filters in the area. */
export function shownIn(state: AppState): Shown {
  return VIEWS[state.view](state);
}

function ofArea(state: AppState): Shown {
  return { entries: selectFilterResult(state).visible, isOfArea: true, isFiltered: true, areas: [state.area] };
}

/** What was chosen one by one stands there whether or not it passes. */
function chosen(entries: readonly PartnershipOnDate[]): Shown {
  return { entries, isOfArea: false, isFiltered: false, areas: [] };
}

function ofPartnership(state: AppState): Shown | undefined {
  const entry = selectSnapshot(state).find(({ partnership }) => partnership.id === state.partnerships[0]);
  return entry && chosen([entry]);
}

function ofMunicipality(state: AppState): Shown | undefined {
  const code = selectFocus(state);
  return code === undefined ? undefined : ofMunicipalities(state, [code], selectPassing(state));
}

/** Ties of a municipality do not stop at the border of the area. */
function ofMunicipalities(state: AppState, codes: readonly string[], among: readonly PartnershipOnDate[]): Shown {
  const { organisations } = selectDataset(state);
  return {
    entries: [...new Set(codes.flatMap((code) => partnershipsOf(among, code)))],
    isOfArea: false,
    isFiltered: true,
    areas: codes.map((code) => organisations.get(code)?.province ?? ""),
  };
}
