import { currentCode, isMunicipalityCode, type Organisation } from "@/domain/organisation";
import { normaliseCode } from "./normaliseCode";
import type { RowReader } from "./rowReader";

/** All parties by code; empty when that file could not be had: then every municipality's code is accepted. */
export type Organisations = ReadonlyMap<string, Organisation>;

/** A municipality as a row names it, and the current one that it counts for. */
export interface MunicipalityCell {
  readonly given: string;
  readonly current: string;
}

/**
 * The municipality in a cell, in any spelling of its code. Undefined, and reported, for an empty cell, a code that is no
 * known municipality, and an ended municipality without a successor of its own.
 */
export function municipalityIn(
  reader: RowReader,
  column: string,
  organisations: Organisations,
): MunicipalityCell | undefined {
  const given = normaliseCode(reader.text(column) ?? "");
  const current = currentCode(given, organisations);
  const party = organisations.get(current);
  const isKnown = organisations.size === 0 ? isMunicipalityCode(given) : party?.kind === "gemeente";
  if (given === "") reader.report(column, "value-missing", "rejected");
  else if (!isKnown) reader.report(column, "code-unknown", "rejected");
  else if (party?.existsUntil) reader.report(column, "municipality-ended", "rejected");
  else return { given, current };
  return undefined;
}
