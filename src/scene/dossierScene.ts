import { participationCounts, partnershipsOf } from "@/domain/counts";
import { partnersOf } from "@/domain/profile";
import type { AppState } from "@/state/appState";
import { derive } from "@/state/derive";
import { selectDataset, selectSnapshot } from "@/state/selectors";
import { buildScene } from "./buildScene";
import type { Scene } from "./scene";

/** So many partners are shown whole: some partnerships span the country, and then nobody would see the neighbours. */
const PARTNERS = 20;

/**
 * The map of "Mijn gemeente": with whom the chosen municipality works, whatever the filters, as large as shows those
 * who share most with it. Undefined when no municipality is chosen.
 */
export const selectDossierScene = derive(
  (state: AppState) => [
    selectDataset(state),
    selectSnapshot(state),
    state.municipalities[0],
    state.area,
    state.referenceDate,
  ],
  ({ organisations, municipalities }, snapshot, municipality, area, referenceDate): Scene | undefined => {
    if (!municipality || !organisations.has(municipality)) return undefined;
    const all = snapshot.filter(({ hasEnded }) => !hasEnded);
    const partners = partnersOf(partnershipsOf(all, municipality), municipality, organisations).slice(0, PARTNERS);
    const input = { organisations, municipalities, snapshot, visible: all, passing: all, area, referenceDate };
    const unfilteredCounts = participationCounts(all);
    const scene = buildScene({ ...input, unfilteredCounts, municipality, isFiltered: false, adaptsClasses: true });
    return { ...scene, whole: [municipality, ...partners.map(({ code }) => code)] };
  },
);
