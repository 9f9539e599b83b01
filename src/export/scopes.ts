import { NETHERLANDS } from "@/domain/area";
import { applyFilter, NO_CHOICES } from "@/domain/filter";
import type { PartnershipOnDate } from "@/domain/snapshot";
import type { AppState } from "@/state/appState";
import { derive } from "@/state/derive";
import { selectChosen } from "@/state/selectChosen";
import { selectDataset, selectFilterResult, selectLacks, selectPassing, selectSnapshot } from "@/state/selectors";
import { allSubject, areaOf, municipalitiesSubject, partnershipsSubject } from "@/texts/download";
import { areaInSentence } from "@/texts/map";
import type { Excerpt } from "./excerpt";

/** A part of the data that can be exported from what is on screen. */
export interface Scope extends Pick<Excerpt, "subject" | "area" | "entries"> {
  readonly kind: "all" | "municipalities" | "partnerships";
  /** False when filters do not decide what is in it. */
  readonly isFiltered: boolean;
}

/**
 * What can be exported now: everything that passes the filters in the area, and what belongs to the chosen
 * municipalities and partnerships. First the one that the view is about; a part without partnerships is left out.
 */
export const selectScopes = derive(
  (state: AppState) => [
    selectAll(state),
    selectOfMunicipalities(state),
    selectOfPartnerships(state),
    state.view,
    selectLacks(state),
  ],
  (all, ofMunicipalities, ofPartnerships, view, lacks): readonly Scope[] => {
    if (lacks) return []; // its numbers would say "none" where nobody knows
    const chosen = [ofPartnerships, ofMunicipalities];
    const isAboutAll = view === "tabel" || view === "matrix";
    const isAboutMunicipality = view === "gemeente" || view === "vergelijk";
    const ordered = isAboutMunicipality ? [...chosen].reverse() : chosen;
    return (isAboutAll ? [all, ...ordered] : [...ordered, all]).filter(({ entries }) => entries.length > 0);
  },
);

const selectAll = derive(
  (state: AppState) => [selectFilterResult(state), state.area, selectDataset(state)],
  ({ visible }, area, { organisations }): Scope => {
    const name = organisations.get(area)?.name;
    return {
      kind: "all",
      subject: allSubject(area === NETHERLANDS ? areaInSentence(undefined) : areaInSentence(name ?? area)),
      area: areaOf(area, name ?? area),
      isFiltered: true,
      entries: visible,
    };
  },
);

/** Ties of a municipality do not stop at the border of the area; "Mijn gemeente" leaves filters aside as well. */
const selectOfMunicipalities = derive(
  (state: AppState) => [
    state.municipalities,
    selectDataset(state),
    state.view === "gemeente" ? selectUnfiltered(state) : selectPassing(state),
    state.view !== "gemeente",
  ],
  (codes, { organisations }, passing, isFiltered): Scope => ({
    kind: "municipalities",
    subject: municipalitiesSubject(codes.map((code) => organisations.get(code)?.name ?? code)),
    area: "",
    isFiltered,
    entries: passing.filter(({ members }) => codes.some((code) => members.includes(code))),
  }),
);

const selectUnfiltered = derive(
  (state: AppState) => [selectSnapshot(state)],
  (snapshot) => applyFilter(snapshot, { area: NETHERLANDS, choices: NO_CHOICES, textMatches: undefined }).visible,
);

/** Chosen partnerships are there whether or not they pass the filters, as on the screen; ended ones as they were. */
const selectOfPartnerships = derive(
  (state: AppState) => [selectChosen(state)],
  (chosen): Scope => {
    const entries = chosen.flatMap(({ entry, ended }): PartnershipOnDate[] => [entry ?? ended ?? []].flat());
    const subject = partnershipsSubject(entries.map(({ partnership }) => partnership.name));
    return { kind: "partnerships", subject, area: "", isFiltered: false, entries };
  },
);
