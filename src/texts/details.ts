import { type CodeLists, findEntry } from "@/domain/codeLists";
import type { IsoDate } from "@/domain/dates";
import type { Organisation, OrganisationKind } from "@/domain/organisation";
import type { Coverage } from "@/domain/participants";
import { ENDED, type Partnership, type PhaseOnDate } from "@/domain/partnership";
import { countMunicipalities, countOf, countPartnerships, formatDate, formatNumber } from "./format";
import { areaInSentence } from "./map";
import { NOT_KNOWN, upperFirst } from "./wording";

/** Short words in the detail panel. */
export const detailTexts = {
  back: (name: string) => `Terug naar ${name}`,
  backToAll: "Alle gemeenten",
  close: "Sluit deze gegevens",
  municipalities: "Gemeenten",
  municipality: "Gemeente",
  number: "Aantal",
  order: { label: "Volgorde van de gemeenten", number: "Op aantal", name: "Op naam" },
  next: "Kies een gemeente op de kaart of in deze lijst, of zoek een samenwerkingsverband.",
  nextWithoutResult: "Haal een filter weg om weer samenwerkingsverbanden te zien.",
  byForm: "Naar juridische vorm",
  form: "Juridische vorm",
  byTheme: "Naar onderwerp",
  theme: "Onderwerp",
  partnerships: "Samenwerkingsverbanden",
  severalThemes: "Een verband met meer onderwerpen staat bij elk onderwerp.",
  partners: "Werkt samen met",
  partnersLead: (name: string) => `Gemeenten met het aantal verbanden waarin zij samen met ${name} zitten.`,
  noPartners: "Er doen geen andere gemeenten mee.",
  showAll: (count: number) => `Toon alle ${formatNumber(count)}`,
  showLess: "Toon minder",
  clearFilters: "Wis alle filters",
  dossier: (name: string) => `Mijn gemeente: vijf antwoorden over ${name}`,
  compare: (name: string) => `Vergelijk ${name} met een andere gemeente`,
  whatIf: (name: string) => `Wat als ${name} ergens uitstapt of samengaat?`,
  whatIfLeaves: (name: string) => `Wat als ${name} hier uitstapt?`,
  unknown: upperFirst(NOT_KNOWN),
  caution: "Let op.",
  derived: "afgeleid",
  incomplete: "niet alle deelnemers bekend",
  ended: "beëindigd",
};

/** "Provincie Utrecht" or "Nederland", as a heading. */
export function areaHeading(provinceName: string | undefined): string {
  return upperFirst(areaInSentence(provinceName));
}

/** "Natuur en milieu" above what belongs to that theme. */
export function themeName({ thema }: CodeLists, code: string): string {
  return upperFirst(findEntry(thema, code)?.name ?? detailTexts.unknown);
}

/** What the area holds, in one or two sentences. */
export function summarySentence({ count, municipalities, isFiltered }: SummaryParts): string {
  if (count === 0 && isFiltered) return "Geen samenwerkingsverband voldoet aan deze filters.";
  if (count === 0) return "Er zijn hier geen samenwerkingsverbanden bekend.";
  const what = countPartnerships(count) + (isFiltered ? thatPass(count) : "");
  const verb = municipalities === 1 ? "doet" : "doen";
  return `Er ${count === 1 ? "is" : "zijn"} ${what}. ${upperFirst(countMunicipalities(municipalities))} in dit gebied ${verb} mee.`;
}

interface SummaryParts {
  readonly count: number;
  /** Municipalities of the area that take part in at least one. */
  readonly municipalities: number;
  readonly isFiltered: boolean;
}

/** "Soest heeft 47.155 inwoners op 46,4 km² en ligt in de provincie Utrecht."; what is not known is left out. */
export function municipalitySentence({ name, inhabitants, areaKm2 }: Organisation, province?: string): string {
  const size = areaKm2 === undefined ? "" : ` op ${formatNumber(areaKm2)} km²`;
  const parts = [
    inhabitants === undefined
      ? size && `beslaat${size.slice(3)}`
      : `heeft ${countOf(inhabitants, "inwoner", "inwoners")}${size}`,
    province && `ligt in de ${areaInSentence(province)}`,
  ].filter((part) => part);
  return parts.length === 0 ? `Over ${name} zijn geen cijfers bekend.` : `${name} ${parts.join(" en ")}.`;
}

/** "Doet mee aan 14 samenwerkingsverbanden." */
export function takesPartSentence(count: number): string {
  return count === 0 ? "Doet niet mee aan samenwerkingsverbanden." : `Doet mee aan ${countPartnerships(count)}.`;
}

/** "12 van de 34 samenwerkingsverbanden voldoen aan de filters." */
export function restrictedSentence(visible: number, total: number): string {
  const verb = visible === 1 ? "voldoet" : "voldoen";
  return `${formatNumber(visible)} van de ${countPartnerships(total)} ${verb} aan de filters.`;
}

/** The rule behind a phase, for someone who wonders where it comes from. */
export function phaseOriginSentence({ code, origin }: PhaseOnDate, { phase, start }: Partnership): string {
  if (origin === "vastgesteld") return "Deze fase is vastgesteld door de beheerder van de gegevens.";
  if (origin === "bron") return "Deze fase staat in de bron.";
  if (code === ENDED) return "Afgeleid: de einddatum is voorbij.";
  if (code === phase) return "Afgeleid uit openbare bronnen, niet opgegeven door de deelnemers.";
  if (code === "groeifase") return `Afgeleid: deze Wgr-regeling geldt korter dan twee jaar${since(start)}.`;
  if (code === "stabilisatiefase") return `Afgeleid: deze Wgr-regeling geldt twee jaar of langer${since(start)}.`;
  return "De fase is niet opgegeven en is niet uit de startdatum af te leiden.";
}

/** "Samen hebben deze 26 gemeenten 1.400.000 inwoners."; says what is not in the sum. */
export function coverageSentence({ inhabitants, counted, missing }: Coverage): string {
  if (counted === 0 && missing === 0)
    return "Er doen geen gemeenten mee; het aantal inwoners is daarom niet te noemen.";
  if (counted === 0) return "Het aantal inwoners van deze gemeenten is niet bekend.";
  const people = countOf(inhabitants, "inwoner", "inwoners");
  const which = missing === 0 ? "" : " met een bekend aantal";
  const sum =
    counted === 1
      ? `De deelnemende gemeente${which} heeft ${people}.`
      : `Samen hebben deze ${counted} gemeenten${which} ${people}.`;
  return missing === 0 ? sum : `${sum} Van ${countMunicipalities(missing)} is het aantal niet bekend.`;
}

/** "Gemeenten (26)" above the participants of a kind. */
export function kindHeading(kind: OrganisationKind, nameOfKind: string, count: number): string {
  const plural: Partial<Record<OrganisationKind, string>> = {
    gemeente: "Gemeenten",
    waterschap: "Waterschappen",
    provincie: "Provincies",
    samenwerkingsorgaan: "Samenwerkingsorganen",
    overig: "Andere partijen",
    buitenland: "Buitenlandse partijen",
  };
  return `${plural[kind] ?? nameOfKind} (${formatNumber(count)})`;
}

function thatPass(count: number): string {
  return count === 1 ? " dat aan de filters voldoet" : " die aan de filters voldoen";
}

function since(start: IsoDate | undefined): string {
  return start ? `, sinds ${formatDate(start)}` : "";
}
