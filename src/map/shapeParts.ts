import type { RendererContext } from "./renderer";

/** What shapes are drawn from, whatever draws them. */
export type ShapeParts = Pick<RendererContext, "geometry" | "palette" | "provinceOf" | "shapeOf">;
