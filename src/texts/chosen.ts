import type { IsoDate } from "@/domain/dates";
import type { Organisation, OrganisationKind } from "@/domain/organisation";
import type { Coverage } from "@/domain/participants";
import { ENDED, type Partnership, type PhaseOnDate } from "@/domain/partnership";
import { countMunicipalities, countOf, countPartnerships, formatDate, formatNumber } from "./format";
import { areaInSentence } from "./map";

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

/** "Doet mee aan 14 samenwerkingsverbanden."; with filters also "2 daarvan voldoen aan de filters." */
export function takesPartSentence(count: number, passing = count): string {
  if (count === 0) return "Doet niet mee aan samenwerkingsverbanden.";
  const all = `Doet mee aan ${countPartnerships(count)}.`;
  if (passing >= count) return all;
  const which = passing === 0 ? "Geen" : formatNumber(passing);
  return `${all} ${which} daarvan ${passing < 2 ? "voldoet" : "voldoen"} aan de filters.`;
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

function since(start: IsoDate | undefined): string {
  return start ? `, sinds ${formatDate(start)}` : "";
}
