import type { AreaCode } from "@/domain/area";
import type { NumberClass } from "@/domain/classes";

/** How a municipality is filled; the palette gives each its colour. */
export type Fill =
  /** One of the classes of the legend, counted from 0. */
  | { readonly kind: "class"; readonly index: number }
  /** Takes part in the chosen partnership. */
  | { readonly kind: "member" }
  /** Inside the area, without any partnership that passes the filters. */
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
  /** One line for tooltip and screen reader: "Soest: 14 samenwerkingsverbanden". */
  readonly description: string;
  readonly isChosen: boolean;
  /** Names with a higher rank are placed first when room is short. */
  readonly labelRank: number;
}

/** A line around an area that takes part or is chosen. */
export interface SceneOutline {
  readonly id: string;
  readonly name: string;
  readonly area: /** Municipalities whose shared borders are dissolved. */
    | { readonly kind: "municipalities"; readonly codes: readonly string[] }
    | { readonly kind: "province"; readonly code: string }
    | { readonly kind: "waterBoard"; readonly code: string };
  /** Place in the order of chosen partnerships, from 0: decides colour and dash together. */
  readonly slot: number;
}

/** One row of the legend. */
export interface LegendRow {
  readonly fill: Fill;
  /** "6 tot en met 10", "doet mee" ... */
  readonly label: string;
  readonly numbers?: NumberClass;
  /** How many municipalities of the area are drawn so. */
  readonly count: number;
}

export type SceneMode = "counts" | "municipality" | "partnership";

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
  /** Codes of municipalities that a legend row lights; undefined when none is. */
  readonly lit: ReadonlySet<string> | undefined;
  /** Codes that must be in sight. */
  readonly inSight: readonly string[];
}
