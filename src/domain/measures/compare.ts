import type { PartnershipOnDate } from "../snapshot";

/** What two to four municipalities have together and apart, in the order of the given partnerships. */
export interface Comparison {
  /** Partnerships that hold all of them. */
  readonly shared: readonly PartnershipOnDate[];
  /** Per municipality, in the given order: the partnerships that hold it and none of the others. */
  readonly onlyOne: readonly (readonly PartnershipOnDate[])[];
  /** Partnerships that hold some of them, more than one, and not all; empty for two municipalities. */
  readonly some: readonly PartnershipOnDate[];
  /** Municipalities outside the comparison that share a partnership with each of them; codes ascending. */
  readonly commonPartners: readonly string[];
}

/** Compares municipalities by code, over these partnerships. Fewer than two give an empty comparison. */
export function compareMunicipalities(
  partnerships: readonly PartnershipOnDate[],
  municipalities: readonly string[],
): Comparison {
  const heldBy = ({ members }: PartnershipOnDate) => municipalities.filter((code) => members.includes(code));
  const isPair = municipalities.length >= 2;
  const holding = (wanted: (held: readonly string[]) => boolean) =>
    isPair ? partnerships.filter((entry) => wanted(heldBy(entry))) : [];
  const partnersOf = (municipality: string) =>
    new Set(partnerships.filter(({ members }) => members.includes(municipality)).flatMap(({ members }) => members));
  const [first, ...others] = municipalities.map(partnersOf);
  const common = [...(first ?? [])].filter((code) => !municipalities.includes(code));
  return {
    shared: holding((held) => held.length === municipalities.length),
    onlyOne: municipalities.map((code) => holding((held) => held.length === 1 && held[0] === code)),
    some: holding((held) => held.length > 1 && held.length < municipalities.length),
    commonPartners: isPair ? common.filter((code) => others.every((partners) => partners.has(code))).sort() : [],
  };
}
