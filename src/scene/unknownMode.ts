import { isInArea } from "@/domain/area";
import type { Organisation } from "@/domain/organisation";
import { lackTexts, unknownTitle } from "@/texts/lacks";
import { areaInSentence, describeMunicipality, legendTexts } from "@/texts/map";
import type { Fill } from "./scene";
import { rowOf } from "./sceneClasses";
import type { SceneInput } from "./sceneInput";
import type { ModeScene } from "./sceneMode";

/**
 * Nobody knows who takes part: the municipalities of the area without a number, for unknown never counts as none. Without
 * organisations nobody knows which lie in the area either, and all of them are drawn so; of a partnership those that it
 * names itself are known, and only those: another may count for one that has ended.
 */
export function unknownMode(input: SceneInput): ModeScene {
  const { area, municipalities, organisations, referenceDate: day } = input;
  const isAreaKnown = input.lacks !== "organisations";
  const areaName = areaInSentence(organisations.get(area)?.name);
  const entry = input.snapshot.find(({ partnership }) => partnership.id === input.partnership);
  const partnership = entry?.partnership;
  const members = new Set(isAreaKnown ? [] : entry?.members);
  const municipality = municipalities.find(({ code }) => code === input.municipality);
  const isInside = (province = "") => !isAreaKnown || isInArea([province], area);
  const fillOf = ({ code, province }: Organisation): Fill => {
    if (members.has(code)) return { kind: "member" };
    return { kind: isInside(province) ? "none" : "outside" };
  };
  const fills = municipalities.map(fillOf);
  return {
    mode: partnership ? "partnership" : municipality ? "municipality" : "counts",
    title: unknownTitle({
      partnership: partnership?.name,
      municipality: municipality?.name,
      ...(isAreaKnown && { area: areaName }),
      day,
      hasMembers: members.size > 0,
    }),
    draw: (organisation) => {
      const { code, name, province } = organisation;
      const fill = fillOf(organisation);
      if (fill.kind === "member") return { fill, description: describeMunicipality.member(name) };
      const isTold = code === municipality?.code || isInside(province);
      const describe = partnership ? lackTexts.describeMember : lackTexts.describeCount;
      const description = isTold ? describe(name) : describeMunicipality.outside(name, areaName);
      return { fill, description };
    },
    legend: [...rowOf("member", legendTexts.member, fills), ...rowOf("none", lackTexts.unknown, fills)],
    legendLines: [],
    outlines: [],
    inSight: municipality ? [municipality.code] : [...members],
  };
}
