import type { Scene } from "@/scene/scene";
import type { Point } from "./camera";
import { areaOf, targetOf, wholeOf } from "./fitArea";
import type { Geometry } from "./geometry";
import { keepInSight } from "./keepInSight";
import { fromSheet } from "./sheet";
import type { Viewpoint } from "./viewpoint";

/** Moves the viewpoint to what scenes are about. */
export interface Sight {
  /** The whole of what this scene is about, or the country. */
  readonly showWhole: (scene: Scene | undefined, manner: "at once" | "moving") => void;
  /** Moves no further than needed to show what must be in sight. */
  readonly bringIn: (scene: Scene) => void;
  /** What a change of scene asks for: another area or other members are shown whole, a choice is brought in sight. */
  readonly follow: (before: Scene, next: Scene) => void;
}

/** Makes it for one map; `placeOf` gives where the label of a municipality stands, in units of the sheet. */
export function createSight(
  viewpoint: Viewpoint,
  geometry: Geometry,
  placeOf: (code: string) => Point | undefined,
): Sight {
  const showWhole: Sight["showWhole"] = (scene, manner) => {
    const area = areaOf(scene, geometry);
    viewpoint.fit(scene?.whole ? targetOf(scene.whole, geometry) : area, manner, area);
  };
  const bringIn = ({ inSight }: Scene) => {
    const { camera, size } = viewpoint.now();
    const bounds = geometry.boundsOf(inSight);
    if (!bounds) return;
    const places = inSight.map(placeOf).flatMap((place) => (place ? [fromSheet(place)] : []));
    const next = keepInSight(camera, size, places, bounds);
    if (!next) viewpoint.fit(targetOf(inSight, geometry), "moving");
    else if (next !== camera) viewpoint.moveTo(next);
  };
  return {
    showWhole,
    bringIn,
    follow: (before, next) => {
      const isSightNew = before.inSight.join() !== next.inSight.join();
      // who moved the map by hand is looking at something: other ends of lines do not take that away
      const isFree = isSightNew || viewpoint.extent() === undefined;
      const isOtherWhole = isFree && before.whole?.join() !== next.whole?.join();
      const stays = () => next.mode === "partnership" && viewpoint.isShowing(wholeOf(next, geometry));
      if (before.area !== next.area || (isOtherWhole && !stays())) showWhole(next, "moving");
      else if (isSightNew) bringIn(next);
    },
  };
}
