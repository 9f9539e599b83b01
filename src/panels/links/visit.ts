import type { AppState, Visit } from "@/state/appState";
import { derive } from "@/state/derive";

/** What stands in the address, apart from passing attention: the same object until the visitor chooses something. */
export const selectVisit = derive(
  (state: AppState) => [
    state.view,
    state.area,
    state.municipalities,
    state.partnerships,
    state.choices,
    state.text,
    state.referenceDate,
    state.renderer,
    state.isEmbedded,
  ],
  (view, area, municipalities, partnerships, choices, text, referenceDate, renderer, isEmbedded): Visit => ({
    view,
    area,
    municipalities,
    partnerships,
    choices,
    text,
    referenceDate,
    renderer,
    isEmbedded,
  }),
);
