import { formatNumber } from "./format";

/** "Bekijk de 8 in de tabel": leads from a number to what it counts. */
export function toTable(count: number): string {
  return count === 1 ? "Bekijk dit verband in de tabel" : `Bekijk de ${formatNumber(count)} in de tabel`;
}

/** "Bekijk alle 30 met ‘zorg’ in de tabel": leads from the first results of a search to all that holds the text. */
export function allInTable(count: number, text: string): string {
  return `Bekijk alle ${formatNumber(count)} met ‘${text}’ in de tabel`;
}

interface Widened {
  /** True when the map now shows one province. */
  readonly leavesArea: boolean;
  /** True when there are filters now. */
  readonly dropsFilters: boolean;
}

/** Under that: where the text is looked for, which is in more than names, and what of the present choice goes. */
export function allInTableNote({ leavesArea, dropsFilters }: Widened): string {
  return `in naam, doel, onderwerp of deelnemers${leavesArea ? ", in heel Nederland" : ""}${dropsFilters ? ", zonder uw andere filters" : ""}`;
}
