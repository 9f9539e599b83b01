import { type GeoJSONSource, LngLat, Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { fillKey, type Scene } from "@/scene/scene";
import { MAPLIBRE_LOCALE } from "@/texts/map";
import { clampCamera, MAX_ZOOM, MIN_ZOOM } from "../camera";
import { bordersKey, chosenShape } from "../groundOf";
import { paintOf } from "../paint";
import type { Renderer, RendererContext } from "../renderer";
import { keepDashes } from "./dashes";
import { hatchImage } from "./hatchImage";
import { createLinkLayer } from "./linkLayer";
import { HATCH_IMAGE, mapLayers } from "./mapLayers";
import {
  type BackgroundMap,
  baseStyle,
  borderFeatures,
  chosenFeatures,
  municipalityFeatures,
  outlineFeatures,
} from "./mapSources";
import { watchCamera } from "./watchCamera";

setWorkerUrl(workerUrl);

const SOURCE = "municipalities";

/**
 * Draws scenes with MapLibre. Throws where WebGL2 is missing. `onReady` comes once, when everything that was shown and
 * looked at until then is painted; `onLost` when the graphics card takes its context back.
 */
export function createWebglRenderer(
  context: RendererContext,
  options: { readonly background: BackgroundMap | null; readonly onReady: () => void; readonly onLost: () => void },
): Renderer {
  const element = document.createElement("div");
  element.className = "sk-map-webgl is-waiting";
  context.container.prepend(element);
  const map = createMap(element, context, options.background);
  const drawn = new Map<string, string>();
  const links = createLinkLayer(map, context, (count) => {
    element.dataset.links = String(count);
  });
  let latest: Scene | undefined;
  let drawnBorders = "";
  let drawnChosen: ReturnType<typeof chosenShape>;
  let drawnOutlines: Scene["outlines"] | undefined;
  let pointed: string | undefined;
  let hasLayers = false;

  const setData = (id: string, data: ReturnType<typeof borderFeatures>) =>
    map.getSource<GeoJSONSource>(id)?.setData(data);
  const draw = (scene: Scene) => {
    if (bordersKey(scene) !== drawnBorders) setData("borders", borderFeatures(context, scene));
    const chosen = chosenShape(context.geometry, scene);
    if (chosen !== drawnChosen) setData("chosen", chosenFeatures(context, scene));
    if (scene.outlines.length > 0 || (drawnOutlines?.length ?? 0) > 0)
      setData("outlines", outlineFeatures(context, scene));
    links.show(scene);
    drawnBorders = bordersKey(scene);
    drawnChosen = chosen;
    drawnOutlines = scene.outlines;
    for (const { code, fill } of scene.municipalities) {
      const isDimmed = scene.lit !== undefined && !scene.lit.has(code);
      const key = `${fillKey(fill)} ${isDimmed}`;
      if (drawn.get(code) === key) continue;
      drawn.set(code, key);
      const { color, isHatched } = paintOf(fill, context.palette);
      map.setFeatureState({ source: SOURCE, id: code }, { color, isHatched, isDimmed });
    }
  };
  keepDashes(map, context.palette, () => (drawnOutlines?.length ?? 0) > 0);
  map.once("style.load", () => {
    map.addImage(HATCH_IMAGE, hatchImage(context.palette), { pixelRatio: 2 });
    for (const layer of mapLayers(context.palette, options.background !== null)) map.addLayer(layer);
    setData(SOURCE, municipalityFeatures(context));
    hasLayers = true;
    if (latest) draw(latest);
    map.once("idle", options.onReady);
  });
  const moveTo = watchCamera(map, context.onCamera);
  map.on("webglcontextlost", options.onLost);
  return {
    kind: "webgl",
    show: (scene) => {
      latest = scene;
      if (hasLayers) draw(scene);
    },
    point: (code) => {
      if (pointed) map.setFeatureState({ source: SOURCE, id: pointed }, { isPointed: false });
      if (code) map.setFeatureState({ source: SOURCE, id: code }, { isPointed: true });
      pointed = code;
      if (hasLayers) links.point(code);
    },
    look: moveTo,
    follow: () => undefined,
    codeAt: (_event, [x, y]) => {
      const [feature] = hasLayers ? map.queryRenderedFeatures([x, y], { layers: ["municipality-fill"] }) : [];
      return feature?.id === undefined ? undefined : String(feature.id);
    },
    setActive: (isActive) => element.classList.toggle("is-waiting", !isActive),
    remove: () => {
      map.remove();
      element.remove();
    },
  };
}

function createMap(
  element: HTMLElement,
  { palette, isCooperative }: RendererContext,
  background: BackgroundMap | null,
) {
  const map = new MapLibreMap({
    container: element,
    style: baseStyle(palette, background),
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    locale: MAPLIBRE_LOCALE,
    attributionControl: background ? { compact: false } : false,
    cooperativeGestures: isCooperative,
    renderWorldCopies: false,
    fadeDuration: 0,
    maxPitch: 0,
    dragRotate: false,
    touchPitch: false,
    boxZoom: false,
    doubleClickZoom: false,
    keyboard: false, // the element around both renderers listens to keys
    transformConstrain: ({ lng, lat }, zoom) => {
      const { center, zoom: clamped } = clampCamera({ center: [lng, lat], zoom });
      return { center: new LngLat(center[0], center[1]), zoom: clamped };
    },
  });
  map.touchZoomRotate.disableRotation();
  map.getCanvas().tabIndex = -1;
  map.getCanvasContainer().setAttribute("aria-hidden", "true");
  return map;
}
