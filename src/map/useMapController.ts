import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { paletteOf } from "@/design/palette";
import type { Scene } from "@/scene/scene";
import type { AppState } from "@/state/appState";
import { selectRealDataset, selectWaterBoards } from "@/state/selectors";
import { needWaterBoards } from "@/state/startApp";
import { useAppStore } from "@/state/store";
import { useIsLow } from "@/ui/useLayout";
import { bringWebgl } from "./bringWebgl";
import { createButtonsNow } from "./buttonsNow";
import { createGeometry, type Geometry } from "./geometry";
import { legendOver } from "./legendRoom";
import { createMapController, type MapController, type MapParts } from "./mapController";
import { observeSize } from "./observeSize";
import { createOutlineShapes } from "./outlineShapes";
import type { RefusedGesture } from "./renderer";
import type { ShapeParts } from "./shapeParts";
import { createInteractiveSvg } from "./svg/interactiveSvg";

interface Options {
  readonly element: RefObject<HTMLElement | null>;
  /** What the map shows. */
  readonly selectScene: (state: AppState) => Scene;
  readonly createLinks?: MapParts["createLinks"];
  readonly nameAreas?: MapParts["nameAreas"];
  readonly onRefusedGesture: (gesture: RefusedGesture) => void;
}

/** A map on screen, and what another picture of the same is drawn from. */
export interface MadeMap {
  readonly controller: MapController;
  readonly parts: ShapeParts;
}

/**
 * Makes the map in the element as soon as there are boundaries, and keeps it showing the scene of the store. The store
 * hears what the visitor points at and chooses.
 */
export function useMapController(options: Options): MadeMap | undefined {
  const { element, selectScene, createLinks, nameAreas, onRefusedGesture } = options;
  const dataset = useAppStore(selectRealDataset);
  const isEmbedded = useAppStore(({ isEmbedded: value }) => value);
  const isCooperative = useIsLow() || isEmbedded; // the page scrolls with the same gestures
  const waterBoards = useRef<Geometry>(undefined);
  const [map, setMap] = useState<MadeMap>();

  useLayoutEffect(() => {
    const container = element.current;
    if (!container || !dataset.boundaries) return;
    const { renderer: forced, config, pointAt, chooseMunicipality } = useAppStore.getState();
    const geometry = createGeometry(dataset.boundaries);
    const provinceOf = (code: string) => dataset.organisations.get(code)?.province;
    const shapeOf = createOutlineShapes(geometry, provinceOf, () => waterBoards.current);
    const parts: ShapeParts = { geometry, palette: paletteOf(), provinceOf, shapeOf };
    const controller = createMapController({
      ...parts,
      container,
      isCooperative,
      legendNow: () => legendOver(legendOf(container), container),
      buttonsNow: createButtonsNow(container),
      createFirst: createInteractiveSvg,
      createLinks,
      nameAreas,
      bringSecond: bringWebgl({ forced, background: config.backgroundMap }),
      onPoint: pointAt,
      onChoose: chooseMunicipality,
      onRefusedGesture,
    });
    setMap({ controller, parts });
    const legend = legendOf(container);
    const stopObserving = legend && observeSize(legend, controller.makeWay);
    return () => {
      stopObserving?.();
      controller.remove();
      setMap(undefined);
    };
  }, [element, dataset, isCooperative, createLinks, nameAreas, onRefusedGesture]);

  useShownState(map?.controller, useAppStore(selectScene), waterBoards);
  return map;
}

function legendOf(container: HTMLElement): HTMLElement | null {
  return container.closest("section")?.querySelector<HTMLElement>(".sk-legend") ?? null;
}

/** Hands every change of the store that the map shows to the controller. */
function useShownState(
  controller: MapController | undefined,
  scene: Scene,
  waterBoards: RefObject<Geometry | undefined>,
): void {
  const pointedAt = useAppStore(({ pointedAt: code }) => code);
  const boundaries = useAppStore(selectWaterBoards);
  const asksForWaterBoards = scene.outlines.some(({ area }) => area.kind === "waterBoard");

  useLayoutEffect(() => {
    controller?.show(scene);
  }, [controller, scene]);
  useEffect(() => {
    controller?.point(pointedAt);
  }, [controller, pointedAt]);
  useEffect(() => {
    if (asksForWaterBoards) void needWaterBoards();
  }, [asksForWaterBoards]);
  useEffect(() => {
    waterBoards.current = boundaries && createGeometry(boundaries);
    if (boundaries) controller?.redraw(); // else nothing was waiting, and names would hold up the first map
  }, [controller, boundaries, waterBoards]);
}
