import { expect, it } from "vitest";
import { DEFAULT_PALETTE } from "@/design/palette";
import { createGeometry } from "@/map/geometry";
import { labelPlaceOf } from "@/map/labelPlace";
import { bendOf, linkPoints, linkStyle, litLinks } from "@/map/linkLines";
import type { RendererContext } from "@/map/renderer";
import { append } from "@/map/svg/elements";
import { createLinks } from "@/map/svg/links";
import { linkFeatures } from "@/map/webgl/linkLayer";
import type { SceneLink } from "@/scene/scene";
import { aScene, BOUNDARIES } from "./testMap";

const geometry = createGeometry(BOUNDARIES);
const placeOf = (code: string) => {
  const shape = geometry.shapeOf(code);
  return shape && labelPlaceOf(shape).point;
};
const link = (a: string, b: string, index = 0): SceneLink => ({ a, b, shared: index + 1, index, of: 3 });
const LINKS = [link("GM0001", "GM0002"), link("GM0001", "GM0003", 1), link("GM0003", "GM0004", 2)];
const scene = aScene({ mode: "links", links: [...LINKS, link("GM0001", "GM9999")] });

function drawing() {
  const group = append(document.body, "g");
  const context: Partial<RendererContext> = { palette: DEFAULT_PALETTE, placeOf };
  return { group, links: createLinks(context as RendererContext, group) };
}

it("draws the same links in both renderers; one with an unknown end in neither", () => {
  const { group, links } = drawing();
  links.show(scene);
  const drawn = [...group.querySelectorAll("[data-link]")];
  const { features } = linkFeatures({ placeOf, palette: DEFAULT_PALETTE }, scene);
  expect(drawn.map((path) => path.getAttribute("data-link"))).toEqual(LINKS.map(({ a, b }) => `${a} ${b}`));
  expect(features.map(({ properties }) => [properties?.color, String(properties?.width)])).toEqual(
    drawn.map((path) => [path.getAttribute("stroke"), path.getAttribute("stroke-width")]),
  );
});

it("is thicker and darker the more is shared, and thinner among many", () => {
  const styles = [0, 1, 2].map((index) => linkStyle({ index, of: 3 }, 10, DEFAULT_PALETTE));
  expect(styles.map(({ width }) => width)).toEqual([...styles.map(({ width }) => width)].sort((a, b) => a - b));
  expect(new Set(styles.map(({ color }) => color)).size).toBe(3);
  const many = linkStyle({ index: 2, of: 3 }, 5000, DEFAULT_PALETTE);
  expect(many.width).toBeLessThan(styles[2]?.width ?? 0);
  expect(many.width).toBeGreaterThanOrEqual(0.75);
});

it("bends the same way whichever end comes first, and ends where the names stand", () => {
  expect(bendOf([0, 0], [10, 4])).toEqual(bendOf([10, 4], [0, 0]));
  const points = linkPoints([0, 0], [10, 4]);
  expect([points[0], points.at(-1)]).toEqual([
    [0, 0],
    [10, 4],
  ]);
});

it("brings out the pair of the list before the lines of what is pointed at, and dims nothing for nothing", () => {
  expect(litLinks(scene, "GM0003")).toEqual([1, 2]);
  expect(litLinks({ ...scene, litPair: ["GM0002", "GM0001"] }, "GM0003")).toEqual([0]);
  expect(litLinks(scene, "GM0777")).toBeUndefined();
  expect(litLinks(scene, undefined)).toBeUndefined();
});

it("fades the others while some are brought out, and brings them back", () => {
  const { group, links } = drawing();
  links.show(scene);
  links.point("GM0003");
  const [all, brought] = group.children;
  expect(all).toHaveClass("is-dimmed");
  expect(brought?.children).toHaveLength(2);
  links.point(undefined);
  expect(all).not.toHaveClass("is-dimmed");
  expect(brought?.children).toHaveLength(0);
  links.show(aScene());
  expect(group.querySelectorAll("path")).toHaveLength(0);
});
