import type { Palette } from "@/design/palette";
import type { Scene, SceneMunicipality } from "@/scene/scene";
import type { NameAreas } from "./areaNames";
import type { Box } from "./box";
import type { Camera, Point, Size } from "./camera";
import { changeLabel, drawLabel, type Label } from "./drawLabel";
import type { Geometry } from "./geometry";
import { createLabelMemory } from "./labelMemory";
import { createLabelPlaces } from "./labelPlaces";
import type { LabelWish } from "./labels";
import { isNamedAt, labelWishOf } from "./labelWish";
import { createMeasure, LABEL_LINE_HEIGHT } from "./measureText";
import { paintOf } from "./paint";
import { type SheetTransform, sheetTransform } from "./sheet";
import { marksSize } from "./slotMarks";
import { append } from "./svg/elements";

/** Names and numbers, drawn above either renderer. */
export interface LabelLayer {
  readonly show: (scene: Scene) => void;
  /** Follows the camera: labels keep their place on the map and their size on screen. */
  readonly look: (camera: Camera, size: Size) => void;
  /** Chooses anew which labels fit; for when the camera rests. */
  readonly settle: () => void;
  /** Middle of the label of a municipality in units of the sheet. */
  readonly placeOf: (code: string) => Point | undefined;
  /** Middle of the label of a municipality in pixels, whether it has one or not. */
  readonly pointOf: (code: string) => readonly [number, number] | undefined;
  readonly remove: () => void;
}

interface Drawn {
  readonly group: SVGGElement;
  readonly label: Label;
  /** Its middle in units of the sheet. */
  readonly point: Point;
  /** Where it stands now, as the group's transform. */
  transform: string;
}

/** What the labels were placed for. */
interface Settled {
  readonly scene: Scene;
  readonly transform: SheetTransform;
  readonly size: Size;
  readonly legend: Box | undefined;
}

/** Makes the label layer; place and width of each text are computed once. No label lies beneath the legend or the buttons. */
export function createLabelLayer(
  container: HTMLElement,
  geometry: Geometry,
  palette: Palette,
  legendNow: () => Box | undefined = () => undefined,
  nameAreas: NameAreas = (_scene, _view, placed) => placed,
  buttonsNow: () => Box | undefined = () => undefined,
): LabelLayer {
  const svg = append(container, "svg", { class: "sk-map-labels", "aria-hidden": "true", focusable: "false" });
  const measure = createMeasure();
  const placeFrom = createLabelMemory();
  const { placeOf, seenPlaceOf } = createLabelPlaces(geometry);
  const drawn = new Map<string, Drawn>();
  let scene: Scene | undefined;
  let transform: SheetTransform = { k: 1, x: 0, y: 0 };
  let placedAt = transform;
  let settled: Settled | undefined;
  let view: { readonly size: Size; readonly zoom: number } = { size: { width: 0, height: 0 }, zoom: 0 };

  const onScreen = ([x, y]: Point) => [x * transform.k + transform.x, y * transform.k + transform.y] as const;
  const pointOf = (code: string) => {
    const place = placeOf(code);
    return place && onScreen(place.point);
  };
  const wishOf = (municipality: SceneMunicipality): LabelWish[] => {
    const { code, gone } = municipality;
    const place = isNamedAt(municipality, view.zoom) ? seenPlaceOf(code, transform, view.size, gone) : undefined;
    const marks = scene?.marks === undefined ? undefined : marksSize(scene.marks);
    return place ? labelWishOf(municipality, { ...view, place, transform, marks }) : [];
  };
  /** Sets each label in its place; without halo while the map zooms, for that is slow to draw. */
  const place = (isZooming: boolean) => {
    placedAt = transform;
    svg.style.transform = "";
    svg.classList.toggle("is-zooming", isZooming);
    for (const one of drawn.values()) {
      const [x, y] = onScreen(one.point);
      const next = `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
      if (one.transform !== next) one.group.setAttribute("transform", next);
      one.transform = next;
    }
  };
  const settle = () => {
    if (!scene) return;
    const legend = legendNow();
    settled = { scene, transform, size: view.size, legend };
    const municipalityByCode = new Map(scene.municipalities.map((municipality) => [municipality.code, municipality]));
    const covered = [legend, buttonsNow()].filter((box) => box !== undefined);
    const metrics = { measure, lineHeight: LABEL_LINE_HEIGHT, frame: view.size, covered };
    const wishes = scene.municipalities.flatMap(wishOf);
    const own = placeFrom(wishes, metrics, [transform, view.size, legend]);
    const labels = nameAreas(scene, { transform, size: view.size }, own, metrics, wishes);
    const placed = new Set(labels.map(({ code }) => code));
    for (const [code, { group }] of drawn) if (!placed.has(code) && drawn.delete(code)) group.remove();
    for (const { code, lines, hasMarks, isOverflowing, at, ink } of labels) {
      const { fill = { kind: "outside" }, slots = [], hasLinks } = municipalityByCode.get(code) ?? {};
      const marks = hasMarks ? { slots, of: scene.marks ?? 0 } : undefined;
      // what is not lit has its fill dimmed to nearly white: its text must be dark whatever the fill
      const isDimmed = scene.lit !== undefined && !scene.lit.has(code);
      const paint = paintOf(isDimmed ? { kind: "outside" } : fill, palette);
      const plate = hasLinks ? { widths: lines.map(measure), color: paint.color } : undefined;
      const hasHalo = isOverflowing || scene.mode === "overlap"; // lines of partnerships run through their municipalities
      const stroke = ink ? palette.halo : hasHalo ? paint.color : "none";
      const label: Label = { code, lines, fill: ink ?? paint.text, stroke, plate, marks };
      const before = drawn.get(code);
      const group = before && changeLabel(before.group, before.label, label);
      if (before && !group) before.group.remove();
      drawn.set(code, {
        group: group ?? drawLabel(svg, label, palette),
        label,
        point: [(at[0] - transform.x) / transform.k, (at[1] - transform.y) / transform.k],
        transform: group ? (before?.transform ?? "") : "",
      });
    }
    place(false);
  };
  return {
    show: (next) => {
      scene = next;
      settle();
    },
    look: (camera, size) => {
      transform = sheetTransform(camera, size);
      view = { size, zoom: camera.zoom };
      const { k, x, y } = placedAt;
      const isZooming = Math.abs(transform.k / k - 1) > 1e-6; // a drag changes the scale by rounding only
      if (isZooming) place(true);
      else svg.style.transform = `translate(${transform.x - x}px, ${transform.y - y}px)`;
    },
    settle: () => {
      const isAsBefore = settled?.scene === scene && settled?.transform === transform && settled.size === view.size;
      const isSame = isAsBefore && settled?.legend === legendNow();
      if (!isSame) settle(); // a map that comes to rest where its labels were placed keeps them
    },
    placeOf: (code) => placeOf(code)?.point,
    pointOf,
    remove: () => svg.remove(),
  };
}
