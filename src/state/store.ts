import { create, type StateCreator } from "zustand";
import { NO_CHOICES, toggleChoice } from "@/domain/filter";
import { DEFAULT_CONFIG } from "@/load/config";
import type { Actions, AppState } from "./appState";
import { createChoiceActions, withAdded } from "./choiceActions";
import { BLANK } from "./home";
import { createLinkActions } from "./linkActions";
import { changeFilter } from "./measuring";
import { createTrialActions } from "./trialActions";

/** State before anything is loaded. */
export const INITIAL_STATE: Omit<AppState, keyof Actions> = {
  ...BLANK,
  home: BLANK,
  adaptsClasses: undefined,
  config: DEFAULT_CONFIG,
  load: { status: "loading", done: 0, total: 0 },
  waterBoards: undefined,
  keptOn: undefined,
  divisions: { status: "waiting" },
  waterBoardShares: { status: "waiting" },
  neighbours: { status: "waiting" },
  addressIssues: [],
};

const createAppState: StateCreator<AppState> = (set) => ({
  ...INITIAL_STATE,
  ...createChoiceActions(set),
  ...createLinkActions(set),
  ...createTrialActions(set),
  setView: (view) => set({ view, litMunicipalities: undefined }),
  setArea: (area) => changeFilter(() => set({ area, litClass: undefined })),
  setReferenceDate: (referenceDate) => changeFilter(() => set({ referenceDate })),
  setSince: (since) => set({ since }),
  setText: (text) => changeFilter(() => set({ text })),
  setDivision: (division) => set({ division, litClass: undefined }),
  toggleChoice: (facet, code) =>
    changeFilter(() => set(({ choices }) => ({ choices: toggleChoice(choices, facet, code) }))),
  clearChoices: (facet) =>
    changeFilter(() =>
      set(({ choices }) => (facet ? { choices: { ...choices, [facet]: [] } } : { choices: NO_CHOICES, text: "" })),
    ),
  chooseMunicipality: (code) =>
    set(({ view, partnerships }) => ({
      municipalities: code ? [code] : [],
      partnerships: view === "overlap" || view === "samenhang" ? partnerships : [],
      litClass: undefined,
      litMunicipalities: undefined,
    })),
  choosePartnership: (id) =>
    set(({ view, part, municipalities, partnerships }) => ({
      // a partnership that is found by searching is shown on the division where the part is about municipalities
      part: view === "samenhang" && id && part !== "gaten" ? "indeling" : part,
      municipalities: municipalities.slice(0, 1),
      partnerships: id ? (view === "overlap" ? withAdded(partnerships, [id]) : [id]) : [],
      litClass: undefined,
    })),
  pointAt: (pointedAt) => set({ pointedAt }),
  lightClass: (litClass) => set({ litClass, litMunicipalities: undefined }),
  setAdaptsClasses: (adaptsClasses) => set({ adaptsClasses, litClass: undefined }),
  dismissNotices: () => set({ addressIssues: [] }),
});

/** The one store of the app: state by selector in components, `getState` and `subscribe` elsewhere. */
export const useAppStore = create<AppState>(createAppState);
