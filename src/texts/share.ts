import type { IsoDate } from "@/domain/dates";
import type { Days } from "@/domain/measures/changes";
import { countPartnerships, formatDate, formatNumber } from "./format";
import { lowerFirst } from "./wording";

export const shareTexts = {
  title: "Deze weergave delen",
  shows: "Wat u deelt",
  link: "Link",
  copy: (what: string) => `Kopieer ${lowerFirst(what)}`,
  copied: (what: string) => `${what} gekopieerd.`,
  selected: "Kopiëren mag hier niet van uw browser. De tekst is geselecteerd: druk op Ctrl+C of ⌘C.",
  system: "Deel met een app",
  qr: "QR-code met de link naar deze weergave",
  qrHint: "Richt de camera van een telefoon op deze code om de link te openen.",
  embed: "Op uw eigen website",
  askFirst: "De beheerder van deze kaart moet uw website eerst toelaten",
  refused: {
    fixed: "Tot die tijd toont uw pagina alleen een grijs of leeg vak.",
    growing: "Tot die tijd toont uw pagina een grijs of leeg vak met een link naar de kaart.",
  },
  askBy: "Stuur het adres van uw website naar",
  askOwner: "Vraag het aan de organisatie die deze kaart beheert, en noem het adres van uw website.",
  parts: "Wat naast de kaart te zien is",
  partNames: { details: "Details", legenda: "Legenda", filters: "Filters", zoeken: "Zoeken" },
  height: "Hoogte op uw pagina",
  heightKinds: { fixed: "Vast", growing: "Groeit mee" },
  heightHints: {
    fixed: "Werkt op elke website die HTML aanneemt.",
    growing: "De kaart wordt zo hoog als nodig is. Uw website moet een script van deze site toelaten.",
  },
  pixels: "Hoogte in pixels",
  dayHints: {
    kept: "Wie deze link opent, ziet dezelfde weergave op dezelfde dag.",
    followed:
      "Wie deze link opent, ziet dezelfde weergave met de nieuwste gegevens. De getallen kunnen dan veranderen.",
  },
  dayReach: "Dit geldt voor de link, de QR-code en de code voor uw website.",
  code: "Code voor uw website",
  codeHint: "Plak deze code als HTML in uw pagina.",
  saveQr: (kind: string) => `Bewaar QR-code (${kind.toUpperCase()})`,
  qrFile: (words: string, kind: string) => `qr-code-${words}.${kind}`,
  tooLong: "Deze link is te lang voor een QR-code.",
  table: (count: number) => `Tabel van ${countPartnerships(count)}`,
  municipality: (name: string) => `Waar ${name} in samenwerkt, in vijf antwoorden`,
  whatIf: "Wat als een gemeente uitstapt, meedoet of samengaat",
};

/** "Tabel van 128 samenwerkingsverbanden, provincie Utrecht, op 16 mei 2026." */
export function viewInWords({ what, area, day }: ViewParts): string {
  return `${[what, area, `op ${formatDate(day)}`].filter(Boolean).join(", ")}.`;
}

interface ViewParts {
  readonly what: string;
  /** Absent where the view does not stop at the border of the area. */
  readonly area?: string;
  readonly day: IsoDate;
}

/** "Wat veranderde er in provincie Utrecht, tussen 16 mei 2025 en 16 mei 2026." */
export function changesInWords(what: string, { from, to }: Days): string {
  return `${what}, tussen ${formatDate(from)} en ${formatDate(to)}.`;
}

/** "Met deze filters: Onderwerp: Wonen; Fase: groeifase." */
export function filtersInWords(labels: readonly string[]): string {
  return `Met ${labels.length === 1 ? "dit filter" : "deze filters"}: ${labels.join("; ")}.`;
}

/** "Vast op 16 mei 2026". */
export function keepDay(day: IsoDate): string {
  return `Vast op ${formatDate(day)}`;
}

/** What the view shows, without the day: for a view that follows the newest data. */
export function withoutDay(words: string, day: IsoDate): string {
  return words.replace(`, op ${formatDate(day)}`, "");
}

/** "Kies ten minste 320 en ten hoogste 4.000. In de code staat nu 320.": beside a height that makes no map. */
export function heightSentence(least: number, most: number, used: number): string {
  return `Kies ten minste ${least} en ten hoogste ${formatNumber(most)}. In de code staat nu ${formatNumber(used)}.`;
}
