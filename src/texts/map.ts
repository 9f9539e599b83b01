import type { NumberClass } from "@/domain/classes";
import type { IsoDate } from "@/domain/dates";
import { countMunicipalities, countOf, countPartnerships, formatDate, formatList, formatNumber } from "./format";

/** "provincie Utrecht", whether the register calls it "Utrecht" or "Provincie Utrecht"; without a name: "Nederland". */
export function areaInSentence(provinceName: string | undefined): string {
  return provinceName ? `provincie ${provinceName.replace(/^provincie\s+/i, "")}` : "Nederland";
}

/** What all three title sentences need to know. */
interface TitleParts {
  readonly day: IsoDate;
  /** True when the visitor's filters or text leave partnerships out. */
  readonly isFiltered: boolean;
}

const thatPass = (isFiltered: boolean) => (isFiltered ? " die aan de filters voldoen" : "");

/** "Aantal samenwerkingsverbanden per gemeente, provincie Utrecht, op 16 mei 2026". */
export function countsTitle({ area, day, isFiltered }: TitleParts & { readonly area: string }): string {
  const what = isFiltered ? `samenwerkingsverbanden${thatPass(true)},` : "samenwerkingsverbanden";
  return `Aantal ${what} per gemeente, ${area}, op ${formatDate(day)}`;
}

/** "Met wie Soest samenwerkt: aantal gedeelde samenwerkingsverbanden, op 16 mei 2026". */
export function municipalityTitle({ name, day, isFiltered }: TitleParts & { readonly name: string }): string {
  const what = `gedeelde samenwerkingsverbanden${thatPass(isFiltered)}`;
  return `Met wie ${name} samenwerkt: aantal ${what}, op ${formatDate(day)}`;
}

interface PartnershipTitleParts {
  readonly name: string;
  readonly day: IsoDate;
  readonly hasEnded: boolean;
  readonly hasAllParticipants: boolean;
  readonly counts: { readonly municipalities: number; readonly waterBoards: number; readonly provinces: number };
}

/** "Deelnemers van GGD regio Utrecht: 26 gemeenten, op 16 mei 2026". */
export function partnershipTitle({ name, day, counts, ...known }: PartnershipTitleParts): string {
  const kinds = [
    { count: counts.municipalities, text: countMunicipalities(counts.municipalities) },
    { count: counts.waterBoards, text: countOf(counts.waterBoards, "waterschap", "waterschappen") },
    { count: counts.provinces, text: countOf(counts.provinces, "provincie", "provincies") },
  ].filter(({ count }, index) => count > 0 || index === 0);
  const when = known.hasEnded ? "toen het verband eindigde" : `op ${formatDate(day)}`;
  const caution = known.hasAllParticipants ? "" : ". Let op: deze deelnemerslijst is niet volledig";
  return `Deelnemers van ${name}: ${formatList(kinds.map(({ text }) => text))}, ${when}${caution}`;
}

/** A sentence in three parts: before, at and after its first date, which should stand on one line; all before without one. */
export function splitAtDate(sentence: string): readonly [before: string, date: string, after: string] {
  const { index = sentence.length, 0: date = "" } = /\d{1,2} \p{L}+ \d{4}/u.exec(sentence) ?? {};
  return [sentence.slice(0, index), date, sentence.slice(index + date.length)];
}

/** After a title: no participant lies in the area. */
export function allOutside(area: string): string {
  return `. Alle deelnemende gemeenten liggen buiten ${area}`;
}

/** After a title: "Soest ligt buiten provincie Zeeland". */
export function liesOutside(name: string, area: string): string {
  return `. ${name} ligt buiten ${area}`;
}

/** "1", "6 tot en met 10"; the ends are open where numbers lie beyond them. */
export function classLabel({ from, to }: NumberClass, isOpenEnded = false): string {
  if (isOpenEnded) return `${formatNumber(from)} of meer`;
  return from === to ? formatNumber(from) : `${formatNumber(from)} tot en met ${formatNumber(to)}`;
}

/** One line per municipality, for tooltip and screen reader. */
export const describeMunicipality = {
  count: (name: string, count: number) => `${name}: ${countOrNone(count)}`,
  shared: (name: string, count: number, chosen: string) => `${name}: ${countOrNone(count)} gedeeld met ${chosen}`,
  chosen: (name: string, count: number) => `${name} (gekozen): ${countOrNone(count)}`,
  member: (name: string) => `${name}: doet mee`,
  noMember: (name: string) => `${name}: doet niet mee`,
  outside: (name: string, area: string) => `${name}: ligt buiten ${area}`,
};

function countOrNone(count: number): string {
  return count === 0 ? "geen samenwerkingsverbanden" : countPartnerships(count);
}

export const legendTexts = {
  title: {
    counts: "Aantal per gemeente",
    municipality: "Aantal gedeeld met",
    partnership: "Wie doet mee",
    overlap: "In hoeveel verbanden",
    links: "Lijnen: gedeelde verbanden",
    fit: "Samenhang",
  },
  none: "geen",
  noneIn: (area: string) => `geen, in ${area}`,
  chosen: "gekozen gemeente",
  member: "doet mee",
  noMember: "doet niet mee",
  lines: {
    municipalities: "grens van de deelnemers",
    region: "grens van een regio",
    province: "provincie doet mee",
    waterBoard: "waterschap (grens ongeveer)",
  },
  marks: "Plaats in het vakje",
  marksByNumber: "De nummers staan bij de gekozen verbanden.",
  /** Where there is no room for more than a word. */
  folded: "Legenda",
  adapt: "Klassen passen bij de filters",
  hintLight: "Kies een rij om deze gemeenten te laten oplichten",
  countOf: countMunicipalities,
  linesOf: (count: number) => countOf(count, "lijn", "lijnen"),
};

export const mapTexts = {
  region: "Kaart",
  canvas: "Kaart. Verschuif met de pijltjestoetsen, zoom met plus en min. In de lijst kiest u een gemeente.",
  zoomIn: "Inzoomen",
  zoomOut: "Uitzoomen",
  wholeArea: "Heel gebied",
  loading: "De kaart wordt geladen.",
  /** In its place; the notice above tells what is the matter. */
  noBoundaries: "Hier hoort de kaart te staan.",
  noBackground: "Uw browser kan de achtergrondkaart niet tonen.",
  wheelHint: "Houd Ctrl ingedrukt en scrol om te zoomen.",
  wheelHintMac: "Houd ⌘ ingedrukt en scrol om te zoomen.",
  touchHint: "Gebruik twee vingers om de kaart te verschuiven.",
};

/** MapLibre's own sentences; the keys are MapLibre's. */
export const MAPLIBRE_LOCALE: Record<string, string> = {
  "AttributionControl.ToggleAttribution": "Bronvermelding tonen of verbergen",
  "AttributionControl.MapFeedback": "Fout op de achtergrondkaart melden",
  "Map.Title": "Kaart",
  "NavigationControl.ZoomIn": mapTexts.zoomIn,
  "NavigationControl.ZoomOut": mapTexts.zoomOut,
  "Popup.Close": "Sluiten",
  "CooperativeGesturesHandler.WindowsHelpText": mapTexts.wheelHint,
  "CooperativeGesturesHandler.MacHelpText": mapTexts.wheelHintMac,
  "CooperativeGesturesHandler.MobileHelpText": mapTexts.touchHint,
};
