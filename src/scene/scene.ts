import type { AreaCode } from "@/domain/area";
import type { NumberClass } from "@/domain/classes";
import type { LegendLine, SceneOutline } from "./outline";

export type { LegendLine, OutlineArea, SceneOutline } from "./outline";

/** How a municipality is filled; the palette gives each its colour. */
export type Fill =
  /** One of the classes of the legend, counted from 0; `of` is how many classes there are. */
  | { readonly kind: "class"; readonly index: number; readonly of: number }
  /** The municipality that the others are compared with. */
  | { readonly kind: "chosen" }
  /** Takes part in the chosen partnership. */
  | { readonly kind: "member" }
  /** Inside the area, without any partnership that passes the filters, or not taking part in the chosen one. */
  | { readonly kind: "none" }
  /** Outside the area. */
  | { readonly kind: "outside" };

/** One municipality as the map shows it. */
export interface SceneMunicipality {
  readonly code: string;
  readonly name: string;
  readonly fill: Fill;
  /** The number that the fill stands for; absent where the map shows no numbers. */
  readonly value?: number;
  /**
   * What stands under the name where that is not the plain number: "0,43", or a letter of the legend. Who has one is named
   * at every zoom.
   */
  readonly text?: string;
  /** One line for tooltip and screen reader: "Soest: 14 samenwerkingsverbanden". */
  readonly description: string;
  readonly isChosen: boolean;
  /** True when few share its number, the highest or the lowest: what one looks for must be there to read. */
  readonly isExtreme?: true;
  /** Code of the municipality that this ground is part of in a trial: no border between them, name and number stand there. */
  readonly partOf?: string;
  /** Codes of what is part of this one in a trial; absent for none. */
  readonly gone?: readonly string[];
  /** Places of the chosen partnerships that hold it, ascending; only where several are shown at once. */
  readonly slots?: readonly number[];
  /** True when lines end here: then its name and number matter outside the area too. */
  readonly hasLinks?: boolean;
  /** Whether the scene tells anything of it: a number above 0, or that it takes part; absent where it does of nobody. */
  readonly takesPart?: boolean;
  /** False outside the chosen area: such names wait for a closer look. */
  readonly isInArea: boolean;
  /** Names with a higher rank are placed first when room is short. */
  readonly labelRank: number;
}

/** One row of the legend. */
export interface LegendRow {
  readonly fill: Fill;
  /** "6 tot en met 10", "doet mee" ... */
  readonly label: string;
  readonly numbers?: NumberClass;
  /** How many municipalities are drawn so: those of the area, and those outside it that have a number or take part. */
  readonly count: number;
}

/** A line between two municipalities. */
export interface SceneLink {
  readonly a: string;
  readonly b: string;
  /** How many partnerships they share. */
  readonly shared: number;
  /** Class of width and tone, from 0 for the thinnest; `of` is how many classes there are. */
  readonly index: number;
  readonly of: number;
}

/** One width of lines in the legend. */
export interface LegendLink extends Pick<SceneLink, "index" | "of"> {
  readonly label: string;
  /** How many lines are that wide. */
  readonly count: number;
}

export type SceneMode = "counts" | "municipality" | "partnership" | "overlap" | "links" | "fit";

/** All that a map shows, as pure data: every renderer draws the same from it, and lists and sentences tell the same. */
export interface Scene {
  readonly mode: SceneMode;
  /** The sentence above the map: what it shows, where, and on which day. */
  readonly title: string;
  readonly area: AreaCode;
  /** In order of code. */
  readonly municipalities: readonly SceneMunicipality[];
  readonly outlines: readonly SceneOutline[];
  readonly legend: readonly LegendRow[];
  /** True when the classes follow the filters; absent where classes never do. */
  readonly isAdapted?: boolean;
  readonly legendLines: readonly LegendLine[];
  /** Above the legend; absent where the mode says enough. */
  readonly legendTitle?: string;
  /** Under the legend: what the numbers do not say. */
  readonly legendCaution?: string;
  /** In drawing order: the thinnest first. Absent where the map shows no links. */
  readonly links?: readonly SceneLink[];
  /** The widest first. */
  readonly legendLinks?: readonly LegendLink[];
  /** What the numbers on the map stand for, where the fills do not tell. */
  readonly legendNote?: string;
  /** Codes of the two municipalities whose link is brought out. */
  readonly litPair?: readonly [a: string, b: string];
  /** Codes of municipalities that a legend row or a list lights; undefined when all are as bright. */
  readonly lit: ReadonlySet<string> | undefined;
  /** The municipalities that a list lights, as the legend tells them; absent where the legend itself says what is lit. */
  readonly litGroup?: Pick<LegendRow, "fill" | "count">;
  /** Codes of which at least one must be in sight. */
  readonly inSight: readonly string[];
  /** Codes of what is shown whole when the map opens; absent for the area. */
  readonly whole?: readonly string[];
  /** Number of chosen partnerships whose marks stand in the municipalities; absent where none do. */
  readonly marks?: number;
  /** Names of those partnerships, in the order of their marks. */
  readonly markNames?: readonly string[];
  /** Slot of the outline that is brought out. */
  readonly broughtOut?: number;
}

/** Two fills are the same when they have the same key: "class-2-5", "none". */
export function fillKey(fill: Fill): string {
  return fill.kind === "class" ? `class-${fill.index}-${fill.of}` : fill.kind;
}
