import type { ColumnSpec } from "./columnSpec";

/** A column that names a row of a table, by the key of that row. */
export interface Reference {
  readonly column: string;
  /** Name of the file; the table itself when it is the same. */
  readonly table: TableFile;
  readonly key: string;
}

/** The tables of the open data set, by the names of their files. */
export const TABLE_FILES = [
  "samenwerkingsverbanden.csv",
  "deelnames.csv",
  "organisaties.csv",
  "codelijsten.csv",
  "bronnen.csv",
  "woonplaatsen.csv",
  "indelingen.csv",
  "buurgemeenten.csv",
  "waterschapsgebieden.csv",
] as const;
/** Name of a shipped table. */
export type TableFile = (typeof TABLE_FILES)[number];

/** The boundaries of the open data set. */
export const BOUNDARY_FILES = ["gemeenten.topojson", "provincies.topojson", "waterschappen.topojson"] as const;
/** Name of a shipped file with boundaries. */
export type BoundaryFile = (typeof BOUNDARY_FILES)[number];

/** Any file of the open data set. */
export type OpenFile = TableFile | BoundaryFile;

/** A licence under which a file may be used. */
export type Licence = "CC0" | "CC BY 4.0";

/** Where a file comes from, whatever is in it. */
export interface Origin {
  /** Keys of `bronnen.csv`. */
  readonly sources: readonly string[];
  /** The strictest of the licences of its sources. */
  readonly licence: Licence;
}

/** What a table holds and how its rows belong to those of other tables. */
export interface TableSpec extends Origin {
  /** In the order of the file; a file may have columns of its own after these. */
  readonly columns: readonly ColumnSpec[];
  /** Columns that together name a row; empty when nothing does. */
  readonly key: readonly string[];
  readonly references: readonly Reference[];
}
