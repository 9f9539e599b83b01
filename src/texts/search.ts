import { countOf } from "./format";

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

/** "3 resultaten", for screen readers. */
export function searchStatus(count: number): string {
  return count === 0 ? searchTexts.nothing : countOf(count, "resultaat", "resultaten");
}
