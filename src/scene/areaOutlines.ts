import type { Organisation } from "@/domain/organisation";
import type { PartnershipOnDate } from "@/domain/snapshot";
import type { SceneOutline } from "./scene";

/** Outlines of the provinces and water boards that take part, in order of code: they are areas of their own. */
export function areaOutlines(
  { partnership: { id }, participations }: PartnershipOnDate,
  organisations: ReadonlyMap<string, Organisation>,
  slot: number,
): SceneOutline[] {
  const codes = [...new Set(participations.map(({ organisation }) => organisation))].sort();
  return codes.flatMap((code): SceneOutline[] => {
    const party = organisations.get(code);
    if (party?.kind === "provincie") {
      return [{ id: `${id}-${code}`, name: party.name, area: { kind: "province", code }, slot }];
    }
    if (party?.kind !== "waterschap") return [];
    return [{ id: `${id}-${code}`, name: party.name, area: { kind: "waterBoard", code }, slot }];
  });
}
