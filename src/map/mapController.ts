import type { Palette } from "@/design/palette";
import type { Scene } from "@/scene/scene";
import { afterPaint } from "@/state/measuring";
import { COUNTRY, type Point, panBy, type Size } from "./camera";
import { wholeOf } from "./fitArea";
import type { Geometry } from "./geometry";
import { createInsetOutlines } from "./insetOutlines";
import { listenTo } from "./interaction";
import { keepInSight } from "./keepInSight";
import { createLabelLayer } from "./labelLayer";
import { markMapReady } from "./measuring";
import type { Renderer, RendererContext } from "./renderer";
import { fromSheet } from "./sheet";
import { createSwitchingRenderer, type Stage } from "./switchingRenderer";
import { createTooltip } from "./tooltip";
import { createViewpoint, type Viewpoint } from "./viewpoint";

/** What the rest of the app can ask of the map. */
export interface MapController extends Pick<Viewpoint, "zoom" | "makeWay" | "extent"> {
  readonly show: (scene: Scene) => void;
  /** Outlines a municipality and tells its number, at the pointer or else at its name. */
  readonly point: (code: string | undefined) => void;
  readonly fitArea: () => void;
  /** Draws again what was waiting for shapes (water boards). */
  readonly redraw: () => void;
  readonly remove: () => void;
}

/** What a map is made of; tests put recording parts in. */
export interface MapParts extends Omit<RendererContext, "onCamera" | "placeOf"> {
  readonly container: HTMLElement;
  readonly geometry: Geometry;
  readonly palette: Palette;
  /** Makes what draws first. */
  readonly createFirst: (context: RendererContext) => Renderer;
  /** Called once the first scene stands: may bring a second renderer, now or later, that takes the map over. */
  readonly bringSecond?: (context: RendererContext, stage: Stage) => void;
  /** What stands on the map in its bottom left corner now: the legend. */
  readonly obstacleNow?: () => Size | undefined;
  readonly onPoint: (code: string | undefined) => void;
  readonly onChoose: (code: string) => void;
}

/** Owns camera and renderers: one draws, a second may take over; both see the same scene from the same place. */
export function createMapController(parts: MapParts): MapController {
  const { container, geometry, palette } = parts;
  let scene: Scene | undefined;
  let pointed: string | undefined;
  let pointerAt: Point | undefined;

  const viewpoint = createViewpoint({
    container,
    start: { bounds: COUNTRY, areas: [] },
    obstacleNow: parts.obstacleNow ?? (() => undefined),
    onLook: (camera, size, isFollowing) => {
      if (isFollowing) renderer.follow(camera, size);
      else renderer.look(camera, size);
      labels.look(camera, size);
      if (!pointerAt) tooltip.hide();
    },
    onRest: () => {
      labels.settle();
      if (scene && insets.isStale()) renderer.show(scene);
    },
  });
  const insets = createInsetOutlines(parts.shapeOf, () => viewpoint.now().camera.zoom);
  const placeOf = (code: string) => labels.placeOf(code);
  const context: RendererContext = { ...parts, shapeOf: insets.shapeOf, placeOf, onCamera: viewpoint.follow };
  const renderer = createSwitchingRenderer(parts.createFirst(context), (kind) => {
    container.dataset.renderer = kind;
  });
  const labels = createLabelLayer(container, geometry, palette, viewpoint.obstacle);
  const tooltip = createTooltip(container);

  const placesOf = (codes: readonly string[]) =>
    codes.map(placeOf).flatMap((place) => (place ? [fromSheet(place)] : []));
  const area = () => wholeOf(scene, geometry);
  const showPointed = (code: string | undefined) => {
    if (code !== pointed) renderer.point(code);
    pointed = code;
    const text = scene?.municipalities.find((municipality) => municipality.code === code)?.description;
    const at = pointerAt ?? (code === undefined ? undefined : labels.pointOf(code));
    if (text && at) tooltip.show(text, at);
    else tooltip.hide();
  };
  const bringInSight = ({ inSight }: Scene) => {
    const { camera, size } = viewpoint.now();
    const bounds = geometry.boundsOf(inSight);
    if (!bounds) return;
    const next = keepInSight(camera, size, placesOf(inSight), bounds);
    if (!next) viewpoint.fit({ bounds, areas: geometry.boundsOfEach(inSight) }, "moving");
    else if (next !== camera) viewpoint.moveTo(next);
  };
  const showFirst = (first: Scene) => {
    scene = first;
    viewpoint.fit(area(), "at once");
    renderer.show(first);
    bringInSight(first);
    markMapReady();
    // finding places for hundreds of names takes as long as drawing the map
    afterPaint(() => scene && labels.show(scene));
    parts.bringSecond?.(context, renderer.stage);
  };
  const showNext = (before: Scene, next: Scene) => {
    scene = next;
    renderer.show(next);
    labels.show(next);
    if (pointed) showPointed(pointed);
    const isSightNew = before.inSight.join() !== next.inSight.join();
    // who moved the map by hand is looking at something: other ends of lines do not take that away
    const isFree = isSightNew || viewpoint.extent() === undefined;
    const isOtherWhole = isFree && before.whole?.join() !== next.whole?.join();
    const stays = () => next.mode === "partnership" && viewpoint.isShowing(area());
    if (before.area !== next.area || (isOtherWhole && !stays())) viewpoint.fit(area(), "moving");
    else if (isSightNew) bringInSight(next);
  };
  const stopListening = listenTo({
    container,
    codeAt: renderer.codeAt,
    onPoint: (code, at) => {
      const isNew = code !== pointed;
      pointerAt = at;
      showPointed(code);
      if (isNew) parts.onPoint(code);
    },
    onChoose: parts.onChoose,
    onPan: (by) => viewpoint.moveTo(panBy(viewpoint.now().camera, by)),
    onZoom: viewpoint.zoom,
  });
  return {
    zoom: viewpoint.zoom,
    makeWay: viewpoint.makeWay,
    extent: viewpoint.extent,
    show: (next) => (scene ? showNext(scene, next) : showFirst(next)),
    point: (code) => {
      if (code !== pointed) showPointed(code);
    },
    fitArea: () => viewpoint.fit(area(), "moving"),
    redraw: () => {
      if (scene) renderer.show(scene);
    },
    remove: () => {
      scene = undefined;
      stopListening();
      for (const part of [viewpoint, renderer, labels, tooltip]) part.remove();
    },
  };
}
