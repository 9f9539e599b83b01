import type { Organisation } from "@/domain/organisation";
import type { LegendLine, LegendLink, LegendRow, SceneLink, SceneMode, SceneOutline } from "./scene";
import type { Drawn } from "./sceneInput";

/** What one mode decides; `buildScene` does what all modes share. */
export interface ModeScene {
  readonly mode: SceneMode;
  readonly title: string;
  readonly legendTitle?: string;
  readonly legendCaution?: string;
  readonly draw: (municipality: Organisation) => Drawn;
  readonly legend: readonly LegendRow[];
  readonly isAdapted?: boolean;
  readonly legendLines: readonly LegendLine[];
  readonly outlines: readonly SceneOutline[];
  readonly inSight: readonly string[];
  readonly whole?: readonly string[];
  readonly marks?: number;
  readonly markNames?: readonly string[];
  readonly broughtOut?: number;
  readonly links?: readonly SceneLink[];
  readonly legendLinks?: readonly LegendLink[];
  readonly legendNote?: string;
}
