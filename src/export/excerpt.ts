import type { Dataset } from "@/domain/dataset";
import type { IsoDate } from "@/domain/dates";
import type { Mergers } from "@/domain/mergers";
import type { PartnershipOnDate } from "@/domain/snapshot";

/** The part of the data that goes into a file, and everything that a reader of the file must know of it. */
export interface Excerpt {
  /** Name of the site. */
  readonly site: string;
  /** What these partnerships are: "samenwerkingsverbanden van Soest". */
  readonly subject: string;
  /** "provincie Utrecht"; empty when the area does not restrict these partnerships. */
  readonly area: string;
  /** Each filter that restricts them, in words; empty when none does. */
  readonly filters: readonly string[];
  readonly referenceDate: IsoDate;
  readonly madeOn: IsoDate;
  /** Address that shows the same. */
  readonly permalink: string;
  /** In the order of the dataset. */
  readonly entries: readonly PartnershipOnDate[];
  readonly dataset: Dataset;
  /** Municipalities that merge in a trial, whose ground counts for the one that takes over; absent without a trial. */
  readonly mergers?: Mergers;
}
