import type { Organisation } from "@/domain/organisation";
import { areaInSentence } from "./map";

type Named = Pick<Organisation, "name" | "kind">;

/** "De Stichtse Rijnlanden" for "Hoogheemraadschap De Stichtse Rijnlanden"; a Wetterskip is called so. */
export function shortBoardName(name: string): string {
  return name.replace(/^(hoogheemraadschap|waterschap)( van)?\s+/i, "");
}

/** What stands at the line of a water board or a province on a map. */
export function areaLabel({ name, kind }: Named): string {
  return kind === "provincie" ? areaInSentence(name) : shortBoardName(name);
}

/** The same in a legend, where nothing else tells what it is. */
export function areaLegendLabel(party: Named): string {
  const label = areaLabel(party);
  return party.kind === "provincie" || /^wetterskip/i.test(label) ? label : `waterschap ${label}`;
}

/** Said once under a legend with water boards. */
export const areasAreRough = "Waterschappen: grens ongeveer.";
