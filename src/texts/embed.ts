import { VIEW_NAMES } from "./shell";

export const embedTexts = {
  fullScreen: "Bekijk op volledig scherm",
  newTab: "(opent in een nieuw tabblad)",
  showWhole: "Toon alles",
  openDetails: "Bekijk de details",
  closeDetails: "Verberg de details",
  overview: "Terug naar het overzicht",
};

/** Leads to the view that the page around the map asked for. */
export function backTo(view: keyof typeof VIEW_NAMES): string {
  return view === "kaart" ? "Terug naar de kaart" : `Terug naar ‘${VIEW_NAMES[view]}’`;
}
