import type { IsoDate } from "./dates";

/** A division of municipalities in regions, made by law or by others, to hold partnerships against. */
export interface Division {
  /** Lower case, the same in every address and text: "veiligheidsregio". */
  readonly code: string;
  /** As the file writes it, for divisions that the texts have no name for. */
  readonly name: string;
  /** Codes of current municipalities by the name of their region; a municipality is in one region at most. */
  readonly regions: ReadonlyMap<string, ReadonlySet<string>>;
  /** The sources of all rows, each once. */
  readonly source: string;
  /** The oldest day that a row speaks of; absent when no row tells. */
  readonly asOf?: IsoDate;
}

/** The divisions that the project ships, in the order in which files and lists show them. */
export const DIVISION_CODES = [
  "provincie",
  "veiligheidsregio",
  "ggd-regio",
  "omgevingsdienst",
  "res-regio",
  "arbeidsmarktregio",
  "jeugdregio",
  "zorgkantoorregio",
  "politie-eenheid",
] as const;

/** A division that the project ships. */
export type DivisionCode = (typeof DIVISION_CODES)[number];

/** How many municipalities a division places; one that covers a part of the country says nothing about the rest. */
export function municipalitiesIn({ regions }: Pick<Division, "regions">): number {
  return [...regions.values()].reduce((sum, region) => sum + region.size, 0);
}
