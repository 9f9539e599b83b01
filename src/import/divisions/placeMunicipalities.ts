import type { DivisionCode } from "@/domain/division";
import { groupBy } from "@/domain/groupBy";
import type { Organisation } from "@/domain/organisation";
import type { Row } from "../tables/table";

/** One reason to place a municipality in a region. */
export interface Placement {
  readonly region: string;
  /** Code of a current municipality. */
  readonly municipality: string;
  readonly source: string;
  readonly asOf: string;
}

/** A division as rows of `indelingen.csv`, and what could not be placed. */
export interface MadeDivision {
  readonly code: DivisionCode;
  readonly rows: readonly Row[];
  /** Names of the regions that got a municipality. */
  readonly regions: readonly string[];
  /** Municipalities without a region. */
  readonly unplaced: readonly string[];
  /** Municipalities that two regions claim, with those regions: left out, for nobody can tell which is right. */
  readonly doubtful: readonly string[];
}

/**
 * Gives every municipality the one region that claims it. One that no region claims, or more than one, is left out and
 * named.
 *
 * @param municipalities all that the division should cover
 */
export function placeMunicipalities(
  code: DivisionCode,
  placements: readonly Placement[],
  municipalities: readonly Pick<Organisation, "code" | "name">[],
): MadeDivision {
  const claims = groupBy(placements, ({ municipality }) => municipality);
  const placed = municipalities.map((municipality) => {
    const own = claims.get(municipality.code) ?? [];
    return { label: `${municipality.code} ${municipality.name}`, own, regions: [...new Set(own.map((p) => p.region))] };
  });
  const certain = placed.flatMap(({ own, regions }) => (regions.length === 1 ? own.slice(0, 1) : []));
  return {
    code,
    rows: certain.map(({ region, municipality, source, asOf }) => ({
      indeling: code,
      regio: region,
      gemeente: municipality,
      bron: source,
      peildatum: asOf,
    })),
    regions: [...new Set(certain.map(({ region }) => region))],
    unplaced: placed.filter(({ regions }) => regions.length === 0).map(({ label }) => label),
    doubtful: placed
      .filter(({ regions }) => regions.length > 1)
      .map(({ label, regions }) => `${label}: ${regions.join(", ")}`),
  };
}
