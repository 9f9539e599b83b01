import type { Source } from "@/domain/dataset";
import type { IsoDate } from "@/domain/dates";
import { formatDate, formatList, formatNumber } from "./format";

/** At most so many filters are named one by one. */
const NAMED = 12;

/** "Filters: Fase: initiatiefase; Tekst: afval.", or that there are none. */
export function filtersSentence(labels: readonly string[]): string {
  if (labels.length === 0) return "Filters: geen.";
  const more = labels.length - NAMED;
  const rest = more > 0 ? `; en ${formatNumber(more)} andere` : "";
  return `Filters: ${labels.slice(0, NAMED).join("; ")}${rest}.`;
}

/** "Gebied: provincie Utrecht. Peildatum: 16 mei 2026."; without the area where it decides nothing. */
export function scopeSentence(area: string | undefined, day: IsoDate): string {
  return `${area === undefined ? "" : `Gebied: ${area}. `}Peildatum: ${formatDate(day)}.`;
}

/** "Let op. Netwerken zijn alleen voor Utrecht verzameld.": what the numbers do not hold, before one compares them. */
export function cautionSentence(gaps: readonly string[]): string {
  return gaps.length === 0 ? "" : `Let op. ${gaps.join(" ")}`;
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
