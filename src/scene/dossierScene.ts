import { participationCounts, partnershipsOf } from "@/domain/counts";
import { withMerged } from "@/domain/mergers";
import { partnersOf } from "@/domain/profile";
import type { AppState } from "@/state/appState";
import { derive } from "@/state/derive";
import { buildScene } from "./buildScene";
import type { Scene } from "./scene";
import { chosenCode, selectInput } from "./selectScene";

/**
 * So many partners are shown whole, and all of the province: some partnerships span the country, and then nobody would
 * see the neighbours.
 */
const PARTNERS = 20;

/**
 * The map of "Mijn gemeente": with whom the chosen municipality works, whatever the filters, as large as shows its
 * province and those who share most with it. Undefined when no municipality is chosen.
 */
export const selectDossierScene = derive(
  (state: AppState) => [selectInput(state), chosenCode(state)],
  (input, municipality): Scene | undefined => {
    const { organisations, snapshot, trial } = input;
    if (!municipality || !organisations.has(municipality)) return undefined;
    const all = snapshot.filter(({ hasEnded }) => !hasEnded);
    const partners = partnersOf(partnershipsOf(all, municipality), municipality, organisations).slice(0, PARTNERS);
    const unfiltered = { visible: all, passing: all, unfilteredCounts: participationCounts(all), isFiltered: false };
    const scene = buildScene({ ...input, ...unfiltered, municipality, adaptsClasses: true });
    const province = organisations.get(municipality)?.province;
    const neighbours = input.municipalities.filter((each) => province && each.province === province);
    const codes = [
      ...new Set([municipality, ...neighbours.map(({ code }) => code), ...partners.map(({ code }) => code)]),
    ];
    const whole = trial ? withMerged(codes, trial.mergers) : codes;
    const shown = new Set(whole);
    // a dossier knows no area: who is shown as a partner has a name, on either side of the border
    const municipalities = scene.municipalities.map((each) =>
      shown.has(each.code) ? { ...each, isInArea: true } : each,
    );
    return { ...scene, municipalities, whole };
  },
);
