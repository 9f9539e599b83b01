import type { AreaCode } from "@/domain/area";
import type { Dataset } from "@/domain/dataset";
import type { IsoDate } from "@/domain/dates";
import type { Mergers } from "@/domain/mergers";
import type { Organisation } from "@/domain/organisation";
import type { PartnershipOnDate } from "@/domain/snapshot";
import type { ChosenPartnership } from "@/state/selectChosen";
import type { Fill } from "./scene";

/** Everything a scene is made from; the same input always gives the same scene. */
export interface SceneInput {
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** Current municipalities, in any order. */
  readonly municipalities: readonly Organisation[];
  /** Everything on the reference date, also what the filters leave out. */
  readonly snapshot: readonly PartnershipOnDate[];
  /** What passes the filters and touches the area. */
  readonly visible: readonly PartnershipOnDate[];
  /** What passes the filters anywhere: ties of a chosen municipality do not stop at the border of the area. */
  readonly passing: readonly PartnershipOnDate[];
  /** In how many partnerships each municipality takes part without filters: what stable class breaks are made from. */
  readonly unfilteredCounts: ReadonlyMap<string, number>;
  readonly area: AreaCode;
  readonly referenceDate: IsoDate;
  /** True when more than the area and the date restricts. */
  readonly isFiltered: boolean;
  /** Code of the chosen municipality; an unknown code counts as none. */
  readonly municipality?: string;
  /** Id of the chosen partnership; one that has not begun on the reference date counts as none. */
  readonly partnership?: string;
  /** Chosen partnerships, in order, when their overlap is asked for. */
  readonly chosen?: readonly ChosenPartnership[];
  /** Place of the chosen partnership whose outline is brought out. */
  readonly pointedSlot?: number;
  /** Codes that a list lights. */
  readonly litMunicipalities?: readonly string[];
  /** Whether class breaks follow the filtered numbers or stay put; undefined: whichever shows differences. */
  readonly adaptsClasses: boolean | undefined;
  /** Key of the fill of the legend row whose municipalities are lit. */
  readonly litFill?: string;
  /** Present when nobody knows who takes part, because a file could not be had. */
  readonly lacks?: Dataset["lacks"];
  /** Present while something is tried out. */
  readonly trial?: SceneTrial;
}

/** What a map must know of a trial, beyond the snapshot and the municipalities after it. */
export interface SceneTrial {
  /** The ones that are gone, each with the one that takes over. */
  readonly mergers: Mergers;
  /** Real names of both, for their ground. */
  readonly names: ReadonlyMap<string, string>;
}

/** What one mode decides about one municipality. */
export interface Drawn {
  readonly fill: Fill;
  readonly value?: number;
  readonly text?: string;
  readonly slots?: readonly number[];
  readonly hasLinks?: boolean;
  readonly description: string;
}
