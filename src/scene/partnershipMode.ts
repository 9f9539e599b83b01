import { isInArea, NETHERLANDS } from "@/domain/area";
import type { Organisation } from "@/domain/organisation";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { allOutside, areaInSentence, describeMunicipality, legendTexts, partnershipTitle } from "@/texts/map";
import { areaOutlines } from "./areaOutlines";
import type { Fill, LegendLine, SceneOutline } from "./scene";
import { rowOf } from "./sceneClasses";
import type { SceneInput } from "./sceneInput";
import type { ModeScene } from "./sceneMode";

/**
 * Members filled, wherever they lie, with one outline around them; provinces and water boards by their own outline. Where
 * members lie outside the area, the map shows all of them instead, and says so where none lies inside.
 */
export function partnershipMode(input: SceneInput, chosen: PartnershipOnDate): ModeScene {
  const { partnership, hasEnded } = chosen;
  const members = new Set(chosen.members);
  const outlines = outlinesOf(chosen, input.organisations);
  const areaName = areaInSentence(input.organisations.get(input.area)?.name);
  const fillOf = ({ code, province = "" }: Organisation): Fill => {
    if (members.has(code)) return { kind: "member" };
    return { kind: isInArea([province], input.area) ? "none" : "outside" };
  };
  const fills = input.municipalities.map(fillOf);
  const inArea = input.municipalities.filter(({ code, province = "" }) => {
    return members.has(code) && isInArea([province], input.area);
  });
  const isElsewhere = input.area !== NETHERLANDS && members.size > 0 && inArea.length === 0;
  const describe = { member: describeMunicipality.member, none: describeMunicipality.noMember };
  return {
    mode: "partnership",
    title: `${partnershipTitle({
      name: partnership.name,
      day: input.referenceDate,
      hasEnded,
      hasAllParticipants: partnership.hasAllParticipants,
      counts: {
        municipalities: members.size,
        waterBoards: outlines.filter(({ area }) => area.kind === "waterBoard").length,
        provinces: outlines.filter(({ area }) => area.kind === "province").length,
      },
    })}${isElsewhere ? allOutside(areaName) : ""}`,
    draw: (municipality) => {
      const fill = fillOf(municipality);
      const { name } = municipality;
      const description =
        fill.kind === "member" || fill.kind === "none"
          ? describe[fill.kind](name)
          : describeMunicipality.outside(name, areaName);
      return { fill, description };
    },
    legend: [...rowOf("member", legendTexts.member, fills), ...rowOf("none", legendTexts.noMember, fills)],
    legendLines: [...linesOf(outlines), ...chosenLine(input)],
    outlines,
    inSight: chosen.members,
    ...(inArea.length < members.size && { whole: chosen.members }),
  };
}

/** Order of drawing: the dissolved municipalities first, then provinces and water boards, in order of code. */
function outlinesOf(chosen: PartnershipOnDate, organisations: ReadonlyMap<string, Organisation>): SceneOutline[] {
  const { partnership, members } = chosen;
  const { id, name } = partnership;
  const own: SceneOutline[] =
    members.length > 0 ? [{ id, name, area: { kind: "municipalities", codes: members }, slot: 0 }] : [];
  const others = areaOutlines(chosen, organisations, 0);
  // the border of a province is often that of the members too: two lines on one place would tell neither
  return [...own, ...others.map((each) => (each.area.kind === "province" ? { ...each, inset: 0.5 } : each))];
}

/** The row of the outline around a municipality that is chosen beside the partnership. */
function chosenLine({ municipalities, municipality }: SceneInput): LegendLine[] {
  const isDrawn = municipalities.some(({ code }) => code === municipality);
  return isDrawn ? [{ kind: "chosen", label: legendTexts.chosen }] : [];
}

function linesOf(outlines: readonly SceneOutline[]): LegendLine[] {
  const kinds = new Set(outlines.map(({ area }) => area.kind));
  return [...kinds].map((kind) => ({ kind, label: legendTexts.lines[kind] }));
}
