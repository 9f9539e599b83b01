import { nameOf } from "@/domain/codeLists";
import type { Dataset } from "@/domain/dataset";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { countOf, countPartnerships, formatNumber } from "./format";
import { areaInSentence } from "./map";
import { lowerFirst } from "./wording";

export const searchTexts = {
  label: "Zoek gemeente of samenwerkingsverband",
  placeholder: "Zoek gemeente of samenwerkingsverband",
  placeholderShort: "Zoek gemeente of verband",
  placeholderShortest: "Zoeken",
  results: "Zoekresultaten",
  failed: "Zoeken lukt nu niet. De rest werkt wel.",
  kinds: {
    municipality: "Gemeenten",
    partnership: "Samenwerkingsverbanden",
    organisation: "Deelnemers",
    theme: "Onderwerpen",
  },
  ended: "beëindigd",
  notInForce: "op de peildatum niet van kracht",
  nothing: "Niets gevonden. Controleer de spelling, of typ minder: één woord, of alleen het begin ervan.",
};

/** "Nog 12 gevonden. Typ verder om ze te zien.": under a group of results that was cut off. */
export function moreFound(count: number): string {
  return `Nog ${formatNumber(count)} gevonden. Typ verder om ze te zien.`;
}

/** "3 resultaten", for screen readers. */
export function searchStatus(count: number): string {
  return count === 0 ? searchTexts.nothing : countOf(count, "resultaat", "resultaten");
}

/** "waterschap, in 12 samenwerkingsverbanden en 2 beëindigde": in how much a participant takes part. */
export function participantNote(kind: string | undefined, { now, ended }: { now: number; ended: number }): string {
  const over = ended === 0 ? "" : countOf(ended, "beëindigd", "beëindigde");
  const where =
    now > 0
      ? `in ${[countPartnerships(now), over].filter(Boolean).join(" en ")}`
      : ended > 0
        ? `alleen in ${over} ${ended === 1 ? "samenwerkingsverband" : "samenwerkingsverbanden"}`
        : "op de peildatum in geen samenwerkingsverband";
  return kind ? `${lowerFirst(kind)}, ${where}` : where;
}

/** "openbaar lichaam, 26 deelnemers, provincie Utrecht": tells a partnership from one with the same name. */
export function partnershipNote(entry: PartnershipOnDate, { codeLists, organisations }: Dataset): string {
  const { partnership, participantCount, provinces } = entry;
  const [province, ...others] = provinces;
  const parties = countOf(participantCount, "deelnemer", "deelnemers");
  return [
    lowerFirst(nameOf(codeLists.vorm, partnership.legalForm)),
    partnership.hasAllParticipants ? parties : `minstens ${parties}`,
    ...(province === undefined
      ? []
      : [others.length > 0 ? `${provinces.length} provincies` : areaInSentence(organisations.get(province)?.name)]),
  ].join(", ");
}
