import { withMerged } from "@/domain/mergers";
import { describeGone } from "@/texts/trial";
import type { Scene, SceneMunicipality } from "./scene";
import type { SceneTrial } from "./sceneInput";

/**
 * The drawn municipalities while something is tried out. Boundaries do not merge, so the ground of each one that is
 * gone is drawn as part of the municipality it goes into: same fill, no border between them, and on the whole of it once the
 * new name and the number. The description of the one that is gone says where it goes.
 */
export function withGone(drawn: readonly SceneMunicipality[], { mergers, names }: SceneTrial): SceneMunicipality[] {
  const onGround = drawn.map((each): SceneMunicipality => {
    const own = [...mergers].flatMap(([code, into]) => (into === each.code ? [code] : [])).sort();
    return own.length > 0 ? { ...each, gone: own } : each;
  });
  const gone = [...mergers].flatMap(([code, into]): SceneMunicipality[] => {
    const as = drawn.find((each) => each.code === into);
    const name = names.get(code) ?? code;
    return as ? [{ ...as, code, name, partOf: into, description: describeGone(name, as.description) }] : [];
  });
  return [...onGround, ...gone];
}

/** What the scene names by code, with the ground of the municipalities that are gone. */
export function coveringGone<T extends Pick<Scene, "outlines" | "inSight" | "whole">>(
  scene: T,
  { mergers }: SceneTrial,
): T {
  const cover = (codes: readonly string[]) => withMerged(codes, mergers);
  return {
    ...scene,
    inSight: cover(scene.inSight),
    ...(scene.whole && { whole: cover(scene.whole) }),
    outlines: scene.outlines.map((outline) =>
      outline.area.kind === "municipalities" || outline.area.kind === "region"
        ? { ...outline, area: { ...outline.area, codes: cover(outline.area.codes) } }
        : outline,
    ),
  };
}
