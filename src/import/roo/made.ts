import type { Row } from "../tables/table";
import type { RooPartnership } from "./partnership";
import type { RooExport } from "./records";
import type { VersionChain } from "./versionChains";

/** What follows from an export, before it meets the tables that are there. */
export interface RooMade {
  readonly source: RooExport;
  readonly chains: readonly VersionChain[];
  readonly partnerships: readonly RooPartnership[];
  /** Rows of `samenwerkingsverbanden.csv`. */
  readonly partnershipRows: readonly Row[];
  /** Rows of `deelnames.csv`. */
  readonly participations: readonly Row[];
  /** Rows of `organisaties.csv`. */
  readonly organisations: readonly Row[];
}
