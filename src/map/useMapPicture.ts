import { useEffect, useMemo } from "react";
import type { Scene } from "@/scene/scene";
import type { AppState } from "@/state/appState";
import { offerPicture } from "@/state/pictures";
import { useAppStore } from "@/state/store";
import { mapTexts } from "@/texts/map";
import type { MapPictureParts } from "./picture/drawMap";
import type { MadeMap } from "./useMapController";

/**
 * Offers the map as a still picture, drawn anew whatever draws it on screen; gives what such a picture is made from at
 * the moment of asking.
 */
export function useMapPicture(
  map: MadeMap | undefined,
  selectScene: (state: AppState) => Scene,
): (() => MapPictureParts) | undefined {
  const partsNow = useMemo(() => {
    if (!map) return undefined;
    const { controller, parts } = map;
    return () => ({ ...parts, scene: selectScene(useAppStore.getState()), extent: controller.extent() });
  }, [map, selectScene]);
  useEffect(() => {
    if (!partsNow) return;
    return offerPicture({
      id: "map",
      name: mapTexts.region,
      draw: async (room) => {
        const { drawMap } = await import("./picture/drawMap");
        return drawMap(partsNow(), room);
      },
    });
  }, [partsNow]);
  return partsNow;
}
