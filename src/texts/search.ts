import { countOf, formatNumber } from "./format";

export const searchTexts = {
  label: "Zoek gemeente of samenwerkingsverband",
  placeholder: "Zoek gemeente of samenwerkingsverband",
  results: "Zoekresultaten",
  kinds: {
    municipality: "Gemeenten",
    partnership: "Samenwerkingsverbanden",
    organisation: "Deelnemers",
    theme: "Onderwerpen",
  },
  ended: "beëindigd",
  notInForce: "op de peildatum niet van kracht",
  nothing: "Niets gevonden. Controleer de spelling of probeer een ander woord.",
};

/** "Nog 12 gevonden. Typ verder om ze te zien.": under a group of results that was cut off. */
export function moreFound(count: number): string {
  return `Nog ${formatNumber(count)} gevonden. Typ verder om ze te zien.`;
}

/** Words that people type for names that are written out in the register, or the other way around. */
const SHORT_NAMES: readonly (readonly [name: RegExp, short: string])[] = [
  [/gezondheidsdienst/i, "GGD"],
  [/\bGGD\b/, "gezondheidsdienst"],
  [/omgevingsdienst|milieudienst/i, "RUD OD regionale uitvoeringsdienst"],
  [/uitvoeringsdienst|\bRUD\b/i, "RUD omgevingsdienst"],
  [/veiligheidsregio/i, "VR brandweer"],
  [/energiestrategie|energieregio/i, "RES"],
  [/hoogheemraadschap/i, "waterschap"],
  [/sociale dienst|werk en inkomen/i, "SD sociale werkvoorziening"],
];

/** "GGD" for "Gemeentelijke Gezondheidsdienst Flevoland"; empty for a name that is known by no other. */
export function otherNames(name: string): string {
  return SHORT_NAMES.flatMap(([pattern, short]) => (pattern.test(name) ? [short] : [])).join(" ");
}

/** "3 resultaten", for screen readers. */
export function searchStatus(count: number): string {
  return count === 0 ? searchTexts.nothing : countOf(count, "resultaat", "resultaten");
}
