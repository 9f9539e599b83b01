import type { Source } from "@/domain/dataset";
import type { IsoDate } from "@/domain/dates";
import { formatDate, formatList, formatNumber } from "./format";

/** Short words on and about still pictures and paper. */
export const pictureTexts = {
  map: "Kaart",
  diagram: "Diagram van de overlap",
  matrix: "Matrix",
  marks: "Plaats in het vakje",
  north: "N",
};

/** "1. U10". */
export function markLabel(place: number, name: string): string {
  return `${formatNumber(place)}. ${name}`;
}

/** "10 km", "500 m". */
export function distanceText(metres: number): string {
  return metres >= 1000 ? `${formatNumber(metres / 1000)} km` : `${formatNumber(metres)} m`;
}

/** At most so many filters are named one by one. */
const NAMED = 12;

/** "Filters: Fase: initiatiefase; Tekst: afval.", or that there are none. */
export function filtersSentence(labels: readonly string[]): string {
  if (labels.length === 0) return "Filters: geen.";
  const more = labels.length - NAMED;
  const rest = more > 0 ? `; en ${formatNumber(more)} andere` : "";
  return `Filters: ${labels.slice(0, NAMED).join("; ")}${rest}.`;
}

/** "Gebied: provincie Utrecht. Peildatum: 16 mei 2026." */
export function scopeSentence(area: string, day: IsoDate): string {
  return `Gebied: ${area}. Peildatum: ${formatDate(day)}.`;
}

/** "Bron: Register van Overheidsorganisaties (stand 16 mei 2026) en Waterschapsgrenzen via PDOK.": all of them. */
export function allSources(sources: readonly Source[]): string {
  if (sources.length === 0) return "De bron van de gegevens is niet bekend.";
  const named = sources.map(({ name, asOf }) => (asOf ? `${name} (stand ${formatDate(asOf)})` : name));
  return `Bron: ${formatList(named)}.`;
}

/** "Gemaakt op 23 november 2026 met Samenwerkingskaart: https://…" */
export function madeSentence(day: IsoDate, site: string, address: string): string {
  return `Gemaakt op ${formatDate(day)} met ${site}: ${address}`;
}
