import type { Scene } from "@/scene/scene";
import { afterPaint, oncePerPaint } from "@/state/measuring";
import type { AreaNaming } from "./areaNames";
import type { Box } from "./box";
import { type Point, panBy, type Size } from "./camera";
import { targetOf } from "./fitArea";
import { createInsetOutlines } from "./insetOutlines";
import { listenTo } from "./interaction";
import { createLabelLayer } from "./labelLayer";
import { markMapReady } from "./measuring";
import type { Renderer, RendererContext } from "./renderer";
import type { ShapeParts } from "./shapeParts";
import { createSight } from "./sight";
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
export interface MapParts
  extends Omit<RendererContext, "onCamera" | "placeOf" | "shapeOf">,
    Pick<ShapeParts, "shapeOf"> {
  /** Makes what draws first. */
  readonly createFirst: (context: RendererContext) => Renderer;
  /** Called once the first scene stands: may bring a second renderer, now or later, that takes the map over. */
  readonly bringSecond?: (context: RendererContext, stage: Stage) => void;
  /** How far the legend reaches now from the corner of the map where it stands. */
  readonly legendNow?: () => Size | undefined;
  /** Where the buttons stand on the map now. */
  readonly buttonsNow?: () => Box | undefined;
  /** Makes what finds places for the names of lines; absent where no scene has any. */
  readonly nameAreas?: AreaNaming | undefined;
  readonly onPoint: (code: string | undefined) => void;
  readonly onChoose: (code: string) => void;
}

/** Owns camera and renderers: one draws, a second may take over; both see the same scene from the same place. */
export function createMapController(parts: MapParts): MapController {
  const { container, geometry, palette } = parts;
  let scene: Scene | undefined;
  /** What names and camera were last set for. */
  let followed: Scene | undefined;
  let pointed: string | undefined;
  let pointerAt: Point | undefined;

  const viewpoint = createViewpoint({
    container,
    start: targetOf([], geometry),
    legendNow: parts.legendNow ?? (() => undefined),
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
  const nameAreas = parts.nameAreas?.({ ...parts, drawnOf: insets.shapeOf });
  const labels = createLabelLayer(container, geometry, palette, viewpoint.covered, nameAreas, parts.buttonsNow);
  const sight = createSight(viewpoint, geometry, placeOf);
  const tooltip = createTooltip(container);

  const showPointed = (code: string | undefined) => {
    if (code !== pointed) renderer.point(code);
    pointed = code;
    const text = scene?.municipalities.find((municipality) => municipality.code === code)?.description;
    const at = pointerAt ?? (code === undefined ? undefined : labels.pointOf(code));
    if (text && at) tooltip.show(text, at);
    else tooltip.hide();
  };
  const showFirst = (first: Scene) => {
    scene = first;
    followed = first;
    sight.showWhole(first, "at once");
    renderer.show(first);
    sight.bringIn(first);
    markMapReady();
    // finding places for hundreds of names takes as long as drawing the map
    afterPaint(() => scene && labels.show(scene));
    parts.bringSecond?.(context, renderer.stage);
  };
  /** Names and camera come once the colours of a scene are painted: what was asked for is seen at once. */
  const follow = oncePerPaint(() => {
    const [before, next] = [followed, scene];
    if (!next || !before || next === before) return;
    followed = next;
    labels.show(next);
    if (pointed) showPointed(pointed);
    sight.follow(before, next);
  });
  const showNext = (next: Scene) => {
    scene = next;
    renderer.show(next);
    follow();
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
    show: (next) => (scene ? showNext(next) : showFirst(next)),
    point: (code) => {
      if (code !== pointed) showPointed(code);
    },
    fitArea: () => sight.showWhole(scene, "moving"),
    redraw: () => {
      if (scene) for (const layer of [renderer, labels]) layer.show(scene);
    },
    remove: () => {
      scene = undefined;
      stopListening();
      for (const part of [viewpoint, renderer, labels, tooltip]) part.remove();
    },
  };
}
