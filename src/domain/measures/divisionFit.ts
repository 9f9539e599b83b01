import { type Alignment, alignmentWith } from "./alignment";
import type { Members } from "./sets";

/** The members of a partnership that lie in one region of a division. */
export interface RegionPart {
  readonly region: string;
  /** Codes, ascending; at least one. */
  readonly municipalities: readonly string[];
  /** How many municipalities the whole region has. */
  readonly of: number;
}

/** How a partnership lies on a division, as far as that can be told. */
export type DivisionFit =
  | {
      readonly kind: "judged";
      readonly alignment: Alignment;
      /** Most members first, in the order of `alignment.regions`. */
      readonly parts: readonly RegionPart[];
    }
  /** The division does not place all of its members: codes of those, ascending. It says nothing about the rest either. */
  | { readonly kind: "beyond"; readonly unplaced: readonly string[] }
  /** No municipality takes part. */
  | { readonly kind: "empty" };

/** Holds members against a division; a member that the division places nowhere makes it impossible to judge. */
export function divisionFit(members: Members, division: ReadonlyMap<string, Members>): DivisionFit {
  const codes = [...members].sort();
  const regions = [...division.values()];
  const unplaced = codes.filter((code) => !regions.some((region) => region.has(code)));
  if (unplaced.length > 0) return { kind: "beyond", unplaced };
  const alignment = alignmentWith(members, division);
  if (!alignment) return { kind: "empty" };
  const parts = alignment.regions.map((region) => ({
    region,
    municipalities: codes.filter((code) => division.get(region)?.has(code)),
    of: division.get(region)?.size ?? 0,
  }));
  return { kind: "judged", alignment, parts };
}

/** Codes of the members outside the region that holds most; empty when two regions hold as many, for then none does. */
export function outsiders([main, ...others]: readonly RegionPart[]): readonly string[] {
  const isTied = main?.municipalities.length === others[0]?.municipalities.length;
  return isTied ? [] : others.flatMap(({ municipalities }) => municipalities);
}
