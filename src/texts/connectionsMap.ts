import type { NumberClass } from "@/domain/classes";
import type { IsoDate } from "@/domain/dates";
import type { Links } from "@/domain/measures/links";
import { countOf, formatDate, formatNumber } from "./format";
import { classLabel, legendTexts } from "./map";

/** "1 lijn", "67 lijnen". */
export const countLinks = legendTexts.linesOf;

/** "19 of meer gedeelde verbanden"; nothing lies below 1. */
export function fromShared(from: number): string {
  return `${formatNumber(from)} of meer gedeelde verbanden`;
}

interface TitleParts {
  readonly area: string;
  readonly day: IsoDate;
  readonly isFiltered: boolean;
  readonly links: Links;
  /** Name of the municipality in focus. */
  readonly focus?: string | undefined;
}

/** "Welke gemeenten 19 of meer verbanden delen, provincie Utrecht, op 16 mei 2026". */
export function linksTitle({ area, day, isFiltered, links, focus }: TitleParts): string {
  const pass = isFiltered ? " die aan de filters voldoen" : "";
  const when = `op ${formatDate(day)}`;
  if (focus !== undefined) {
    return `Met wie ${focus} ${formatNumber(links.from)} of meer verbanden deelt${pass}, ${when}`;
  }
  const { from, fromAcross, isCrossing } = links;
  const across = !isCrossing
    ? ""
    : fromAcross === from
      ? ", ook over de grens"
      : `, en ${formatNumber(fromAcross)} of meer over de grens`;
  return `Welke gemeenten ${formatNumber(from)} of meer verbanden delen${pass}${across}, ${area}, ${when}`;
}

/** One line per municipality, for the tooltip. */
export const describeLinks = {
  lines: (name: string, count: number) => `${name}: ${countLinks(count)}`,
  none: (name: string, from: number) =>
    `${name}: deelt met geen enkele gemeente ${formatNumber(from)} of meer verbanden`,
  chosen: (name: string, count: number) => `${name} (gekozen): ${countLinks(count)}`,
  shared: (name: string, count: number, focus: string) =>
    `${name}: ${countOf(count, "verband", "verbanden")} gedeeld met ${focus}`,
  notShared: (name: string, focus: string) => `${name}: geen lijn naar ${focus}`,
};

export const linkLegend = {
  label: (range: NumberClass) => classLabel(range),
  withLinks: "met lijnen",
  withoutLinks: "zonder lijn",
  number: "Getal: aantal lijnen",
  numberOf: (focus: string) => `Getal: gedeeld met ${focus}`,
};
