import type { Dataset } from "@/domain/dataset";
import type { IsoDate } from "@/domain/dates";
import { type PartnershipOnDate, snapshotOn } from "@/domain/snapshot";
import { REGISTER } from "../tables/columns";
import { BODY_RULES, type BodyRule } from "./bodyRules";
import { type MadeDivision, type Placement, placeMunicipalities } from "./placeMunicipalities";

/** Where the province of a municipality comes from; the register does not tell it. */
export const PROVINCE_SOURCE = "CBS gemeentelijke indeling";

/** The legal form that a board of a region has by law. */
const BOARD_FORM = "openbaar-lichaam";

/** A division whose regions each have a body in the register. */
export interface BodyDivision extends MadeDivision {
  /** How many regions the law has. */
  readonly expected: number;
  /** Ids that the rule names and that are not in force on the day. */
  readonly missingBodies: readonly string[];
}

/** The provinces, from the organisations. */
export function provinceDivision({ municipalities, organisations }: Dataset, day: IsoDate): MadeDivision {
  const placements = municipalities.flatMap(({ code, province = "" }): Placement[] => {
    const region = organisations.get(province)?.name;
    if (!region) return [];
    return [{ region, municipality: code, source: `${PROVINCE_SOURCE}: ${region} (${province})`, asOf: day }];
  });
  return placeMunicipalities("provincie", placements, municipalities);
}

/** The divisions whose regions follow from who takes part in which body on that day. */
export function bodyDivisions(dataset: Dataset, day: IsoDate): BodyDivision[] {
  const bodies = snapshotOn(dataset, day).filter(
    ({ hasEnded, partnership }) => !hasEnded && partnership.source === REGISTER && partnership.legalForm === BOARD_FORM,
  );
  return BODY_RULES.map((rule) => bodyDivision(rule, bodies, dataset, day));
}

function bodyDivision(
  rule: BodyRule,
  bodies: readonly PartnershipOnDate[],
  { municipalities }: Dataset,
  day: IsoDate,
): BodyDivision {
  const placements = bodies.flatMap(({ partnership: { id, name }, members }): Placement[] => {
    const area = areaOf(rule, id, name);
    if (!area) return [];
    const guests = new Set(rule.guests[id]?.municipalities);
    const place = { region: `${rule.prefix} ${area}`, source: `${REGISTER}: ${name} (${id})`, asOf: day };
    return members.filter((code) => !guests.has(code)).map((municipality) => ({ ...place, municipality }));
  });
  const inForce = new Set(bodies.map(({ partnership }) => partnership.id));
  const named = new Set([...Object.keys(rule.others), ...Object.keys(rule.guests)]);
  return {
    ...placeMunicipalities(rule.code, placements, municipalities),
    expected: rule.expected,
    missingBodies: [...named].filter((id) => !inForce.has(id)),
  };
}

/** The area that a body is the board of; undefined for any other body. */
function areaOf({ others, name: pattern }: BodyRule, id: string, name: string): string | undefined {
  return others[id]?.area ?? pattern.exec(name)?.[1];
}
