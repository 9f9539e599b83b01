import { countOf, formatList, formatNumber } from "./format";
import { upperFirst } from "./wording";

/** "Soest verliest 2 partners en wint er 1."; a partner shares at least one partnership. */
export function lostWonSentence(name: string, lost: number, won: number): string {
  if (lost === 0 && won === 0) return `${name} houdt dezelfde partners.`;
  const losing = lost === 0 ? `${name} verliest geen partners` : `${name} verliest ${partners(lost)}`;
  return `${losing} en wint er ${won === 0 ? "geen" : formatNumber(won)}.`;
}

/** A partner with the numbers of shared partnerships. */
interface SharedCounts {
  readonly before: number;
  readonly after: number;
}

/** "Met 8 partners deelt Soest één verband minder."; empty where every number stays as it is. */
export function keptSentence(name: string, kept: readonly SharedCounts[]): string {
  const parts = (["fewer", "more"] as const).flatMap((kind) => {
    const changed = kept.filter(({ before, after }) => (kind === "fewer" ? after < before : after > before));
    if (changed.length === 0) return [];
    const much = kind === "fewer" ? "minder" : "meer";
    const isOne = changed.every(({ before, after }) => Math.abs(before - after) === 1);
    return [{ who: `met ${partners(changed.length)}`, what: isOne ? `één verband ${much}` : `${much} verbanden` }];
  });
  const [first, second] = parts;
  if (!first) return "";
  const start = `${upperFirst(first.who)} deelt ${name} ${first.what}`;
  return second ? `${start}, ${second.who} ${second.what}.` : `${start}.`;
}

/** "Soest is dan geen partner meer, maar een deel van Baarn." */
export function absorbedSentence(gone: string, stays: string): string {
  return `${gone} telt dan niet meer als partner: het is een deel van ${stays}.`;
}

/** What a list of partners holds. */
export type PartnerKind = "lost" | "won" | "fewer" | "more";

const PARTNER_KINDS: Readonly<Record<PartnerKind, string>> = {
  lost: "Geen partner meer",
  won: "Nieuwe partner",
  fewer: "Minder gedeelde verbanden",
  more: "Meer gedeelde verbanden",
};

/** "Geen partner meer: Baarn en Eemnes." */
export function partnersLine(kind: PartnerKind, names: readonly string[]): string {
  return `${PARTNER_KINDS[kind]}: ${formatList(names)}.`;
}

/** "Baarn (van 22 naar 21)". */
export function keptName(name: string, { before, after }: SharedCounts): string {
  return `${name} (van ${formatNumber(before)} naar ${formatNumber(after)})`;
}

function partners(count: number): string {
  return countOf(count, "partner", "partners");
}
