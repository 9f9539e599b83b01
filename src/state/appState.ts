import type { AddressIssue } from "@/domain/addressIssue";
import type { AreaCode } from "@/domain/area";
import type { Boundaries } from "@/domain/dataset";
import type { IsoDate } from "@/domain/dates";
import type { Division } from "@/domain/division";
import type { Choices, Facet } from "@/domain/filter";
import type { WhatIf } from "@/domain/measures/whatIf";
import type { WaterBoardShare } from "@/domain/waterBoardShare";
import type { Config } from "@/load/config";
import type { Loaded } from "@/load/readAll";
import type { ChoiceActions } from "./choiceActions";
import type { Fetched } from "./fetched";
import type { LinkActions } from "./linkActions";
import type { MatrixColumns, MatrixOrdering } from "./matrixChoices";
import type { TrialActions } from "./trialActions";

/** Views that have an address of their own, in the order of the tabs: a phone shows the first few. */
export const VIEWS = [
  "kaart",
  "gemeente",
  "overlap",
  "vergelijk",
  "verbindingen",
  "matrix",
  "samenhang",
  "veranderingen",
  "wat-als",
  "tabel",
] as const;
export type View = (typeof VIEWS)[number];

/** Views of which a map is the heart, with details beside it. */
export const MAP_VIEWS: readonly View[] = ["kaart", "overlap", "verbindingen", "samenhang"];

/** What "Samenhang" can be about, the usual one first. */
export const FIT_PARTS = ["partners", "indeling", "gaten", "dubbelingen"] as const;
export type FitPart = (typeof FIT_PARTS)[number];

/** What a map in another page can show; the drawing and its sentence are always there, with or without the rest. */
export const EMBED_PARTS = ["kaart", "details", "legenda", "filters", "zoeken"] as const;
export type EmbedPart = (typeof EMBED_PARTS)[number];

/** What is known of the data. */
export type LoadState =
  | { readonly status: "loading"; readonly done: number; readonly total: number }
  | ({ readonly status: "ready" } & Omit<Loaded, "unread"> & Partial<Pick<Loaded, "unread">>);

/** What the visitor chose, all of which stands in the address. */
export interface Visit {
  readonly view: View;
  readonly area: AreaCode;
  /** Codes of chosen municipalities, in order of choosing. */
  readonly municipalities: readonly string[];
  /** Ids of chosen partnerships, in order of choosing. */
  readonly partnerships: readonly string[];
  readonly choices: Choices;
  readonly text: string;
  readonly referenceDate: IsoDate;
  /** First day of "what changed", which runs to the reference date; empty for the usual stretch. */
  readonly since: IsoDate | "";
  /** Code of the division that partnerships are held against; empty for the usual one. */
  readonly division: string;
  /** What "Samenhang" is about. */
  readonly part: FitPart;
  /** Changes that are tried out, in order. */
  readonly trials: readonly WhatIf[];
  /** Least number of shared partnerships that makes a link; 0 for what suits the area. */
  readonly minimum: number;
  /** True when links to municipalities outside the area count too. */
  readonly isCrossing: boolean;
  /** Column that the table is sorted by, "-" before it for the largest first; empty for the usual order. */
  readonly order: string;
  readonly columns: MatrixColumns;
  readonly ordering: MatrixOrdering;
  /** True when an overlap shows all water boards in its area, whether they take part or not. */
  readonly showsWaterBoards: boolean;
  /** Renderer that the address forces; absent when the machine decides. */
  readonly renderer?: "svg" | "webgl";
  readonly isEmbedded: boolean;
  /** What an embedded map shows; empty for the usual parts. */
  readonly shows: readonly EmbedPart[];
  /** Origin of the page around the map, when that says it wants to talk with the map; empty for none. */
  readonly host: string;
  /** True when the page around the map makes room for all of its content. */
  readonly isGrowing: boolean;
}

/** Passing attention, which does not belong in the address. */
export interface Attention {
  /** Code of the municipality under pointer or focus, on the map or in a list. */
  readonly pointedAt?: string;
  /** Key of the fill of the legend row whose municipalities are lit: it stays that one when other rows come or go. */
  readonly litClass?: string;
  /** Codes of municipalities that a list lights, such as one combination of partnerships. */
  readonly litMunicipalities?: readonly string[];
  /** Place of the chosen partnership whose outline is brought out. */
  readonly pointedSlot?: number;
  /** Codes of two municipalities whose link is brought out. */
  readonly pointedPair?: readonly [a: string, b: string];
  /** The view from which a link opened this partnership on the map, for the way back. */
  readonly cameFrom?: { readonly view: View; readonly partnership: string };
  /** Whether class breaks follow the filtered numbers or stay put; undefined: whichever shows differences. */
  readonly adaptsClasses: boolean | undefined;
}

export interface Actions extends ChoiceActions, LinkActions, TrialActions {
  setView: (view: View) => void;
  setArea: (area: AreaCode) => void;
  setReferenceDate: (day: IsoDate) => void;
  /** Sets the first day of "what changed"; empty for the usual stretch. */
  setSince: (day: IsoDate | "") => void;
  setText: (text: string) => void;
  /** Chooses the division that partnerships are held against, by code. */
  setDivision: (division: string) => void;
  toggleChoice: (facet: Facet, code: string) => void;
  /** Clears one facet, or every facet and the text when none is named. */
  clearChoices: (facet?: Facet) => void;
  /** Makes this the only chosen municipality and closes a chosen partnership; undefined clears both. */
  chooseMunicipality: (code: string | undefined) => void;
  /** Makes this the only chosen partnership and keeps the municipality it was found through; undefined clears it. */
  choosePartnership: (id: string | undefined) => void;
  pointAt: (code: string | undefined) => void;
  lightClass: (fill: string | undefined) => void;
  setAdaptsClasses: (adapts: boolean) => void;
  dismissNotices: () => void;
}

export interface AppState extends Visit, Attention, Actions {
  readonly config: Config;
  /** What a bare address shows; the address tells only what differs from it. */
  readonly home: Visit;
  readonly load: LoadState;
  /** Outlines of the water boards, fetched when first needed. */
  readonly waterBoards: Boundaries | undefined;
  /** Moment of the oldest file that came from the browser's own copy, because there is no connection. */
  readonly keptOn: string | undefined;
  /** Divisions to hold partnerships against, fetched when first needed. */
  readonly divisions: Fetched<readonly Division[]>;
  /** How water boards and municipalities lie in each other, fetched when first needed. */
  readonly waterBoardShares: Fetched<readonly WaterBoardShare[]>;
  /** Which municipalities border on which, fetched when first needed. */
  readonly neighbours: Fetched<ReadonlyMap<string, ReadonlySet<string>>>;
  /** Values of the address that were not used as they stand, to be told to the visitor once. */
  readonly addressIssues: readonly AddressIssue[];
}
