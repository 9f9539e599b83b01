import type { Dataset } from "@/domain/dataset";
import type { IsoDate } from "@/domain/dates";
import { countPartnerships, formatDate } from "./format";

/** Said where the partnerships, or who takes part in them, could not be had. */
export const lackTexts = {
  /** In the legend. */
  unknown: "niet bekend",
  describeMember: (name: string) => `${name}: niet bekend of zij meedoet`,
  describeCount: (name: string) => `${name}: aantal niet bekend`,
  viewTitle: "Dit is nu niet te tonen",
  viewPartnerships: "De samenwerkingsverbanden konden niet worden geladen. De melding hierboven zegt waarom.",
  viewOthers:
    "Welke gemeenten waaraan meedoen, kon niet worden geladen. De melding hierboven zegt waarom. De tabel met samenwerkingsverbanden werkt wel.",
  status: "Aantal niet bekend",
  statusMore: "In heel Nederland. Welke deelnemers uit dit gebied hebben, is niet bekend",
  municipality: (name: string) => `Aan welke samenwerkingsverbanden ${name} meedoet, is nu niet bekend.`,
  participants: "De deelnemers konden niet worden geladen. Wie meedoet, is nu niet bekend.",
  toTable: "Bekijk ze in de tabel",
  download: "Er is nu niets te downloaden, want een deel van de gegevens kon niet worden geladen.",
};

interface UnknownTitleParts {
  readonly partnership: string | undefined;
  readonly municipality: string | undefined;
  /** Absent when nobody knows what lies in it. */
  readonly area?: string;
  readonly day: IsoDate;
  /** True when the map shows the municipalities that take part as far as they are known. */
  readonly hasMembers: boolean;
}

/** "Aantal samenwerkingsverbanden per gemeente, provincie Utrecht, op 16 mei 2026: niet bekend". */
export function unknownTitle({ partnership, municipality, area, day, hasMembers }: UnknownTitleParts): string {
  const counted = municipality
    ? `Met wie ${municipality} samenwerkt`
    : `Aantal samenwerkingsverbanden per gemeente${area ? `, ${area}` : ""}`;
  const what = partnership ? `Deelnemers van ${partnership}` : counted;
  return `${what}, op ${formatDate(day)}${hasMembers ? "" : `: ${lackTexts.unknown}`}`;
}

/** What the area holds, as far as can be told; the number is that of the whole country. */
export function lackingSummary(lacks: NonNullable<Dataset["lacks"]>, count: number, isFiltered: boolean): string {
  if (lacks === "partnerships") return "Hoeveel samenwerkingsverbanden hier zijn, is nu niet bekend.";
  const which = isFiltered ? ` ${count === 1 ? "dat aan de filters voldoet" : "die aan de filters voldoen"}` : "";
  const verb = count === 1 ? "is" : "zijn";
  return `In heel Nederland ${verb} er ${countPartnerships(count)}${which}. Welke gemeenten uit dit gebied meedoen, is nu niet bekend.`;
}
