import type { Palette } from "@/design/palette";
import type { OutlineArea, Scene } from "@/scene/scene";
import type { Camera, Point, Size } from "./camera";
import type { Geometry } from "./geometry";
import type { OutlineShape } from "./outlineLines";

/** A gesture that a cooperative map leaves to the page around it: scrolling without Ctrl, or one finger. */
export type RefusedGesture = "wheel" | "touch";

export type RendererKind = "svg" | "webgl";

/** What draws scenes. Two of them exist; whatever one shows, the other shows the same. */
export interface Renderer {
  readonly kind: RendererKind;
  /** Draws the scene; cheap when little differs from the one before. */
  readonly show: (scene: Scene) => void;
  /** Outlines the municipality under pointer or focus; undefined clears. */
  readonly point: (code: string | undefined) => void;
  /** Looks where the camera looks, at once. */
  readonly look: (camera: Camera, size: Size) => void;
  /** Hears where a gesture on this very renderer brought the picture already. */
  readonly follow: (camera: Camera, size: Size) => void;
  /** Code of the municipality at an event on the map, `at` being its place in pixels. */
  readonly codeAt: (event: Event, at: Point) => string | undefined;
  /** Only the renderer in use is visible and listens to gestures. */
  readonly setActive: (isActive: boolean) => void;
  readonly remove: () => void;
}

/** The links between municipalities. */
export interface LinkDrawing {
  readonly show: (scene: Scene) => void;
  /** Brings out the links of a municipality; undefined brings back all. */
  readonly point: (code: string | undefined) => void;
}

/** What a renderer is given once. */
export interface RendererContext {
  /** Element to draw in; the renderer adds one child of its own. */
  readonly container: HTMLElement;
  readonly geometry: Geometry;
  readonly palette: Palette;
  /** Code of the province a municipality lies in. */
  readonly provinceOf: (code: string) => string | undefined;
  /** Shape of an outline, so many lines inwards; undefined while its boundaries are not loaded. */
  readonly shapeOf: (area: OutlineArea, inset?: number) => OutlineShape | undefined;
  /** Middle of the label of a municipality, where lines to it end, in units of the sheet; undefined without a shape. */
  readonly placeOf: (code: string) => Point | undefined;
  /** Makes what draws links in a group of the SVG drawing; absent where no scene has any. */
  readonly createLinks?: ((context: RendererContext, group: SVGGElement) => LinkDrawing) | undefined;
  /** True when the page around the map must keep scrolling: zooming then asks for Ctrl or two fingers. */
  readonly isCooperative: boolean;
  /** The visitor moved the map. */
  readonly onCamera: (camera: Camera) => void;
  /** The visitor tried what a cooperative map leaves to the page around it. */
  readonly onRefusedGesture: (gesture: RefusedGesture) => void;
}
