import type { Scene } from "@/scene/scene";
import { bendOf, linkStyle, litLinks } from "../linkLines";
import type { LinkDrawing, RendererContext } from "../renderer";
import { append } from "./elements";

/** Draws a path per link; those that are brought out are drawn once more, above all others, which fade. */
export function createLinks({ palette, placeOf }: RendererContext, group: SVGGElement): LinkDrawing {
  const all = append(group, "g");
  const brought = append(group, "g");
  let scene: Scene | undefined;
  let drawn: Scene["links"];
  let pointed: string | undefined;
  let paths: (SVGPathElement | undefined)[] = [];
  const draw = (links: NonNullable<Scene["links"]>) => {
    all.replaceChildren();
    paths = links.map((link) => {
      const [from, to] = [placeOf(link.a), placeOf(link.b)];
      if (!from || !to) return undefined;
      const { color, width } = linkStyle(link, links.length, palette);
      const d = `M${round(from)}Q${round(bendOf(from, to))} ${round(to)}`;
      return append(all, "path", {
        d,
        stroke: color,
        "stroke-width": String(width),
        "data-link": `${link.a} ${link.b}`,
      });
    });
  };
  const bringOut = () => {
    const lit = scene && litLinks(scene, pointed);
    all.classList.toggle("is-dimmed", lit !== undefined);
    brought.replaceChildren(...(lit ?? []).flatMap((place) => paths[place]?.cloneNode() ?? []));
    for (const path of brought.children) path.removeAttribute("data-link");
  };
  return {
    show: (next) => {
      scene = next;
      if (next.links !== drawn) draw(next.links ?? []);
      drawn = next.links;
      bringOut();
    },
    point: (code) => {
      pointed = code;
      bringOut();
    },
  };
}

function round(point: readonly number[]): string {
  return point.map((value) => value.toFixed(2)).join(" ");
}
