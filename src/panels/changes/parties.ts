import type { PartyChange } from "@/domain/measures/changes";

/** How many times a party joined or left: one that did so in two partnerships counts twice. */
export function countParties(changes: readonly PartyChange[]): number {
  return changes.reduce((sum, { parties }) => sum + parties.length, 0);
}

/** In how many partnerships these changes were. */
export function countPartnershipsOf(changes: readonly PartyChange[]): number {
  return new Set(changes.map(({ partnership }) => partnership.id)).size;
}

/** In how many partnerships this party joined or left. */
export function partnershipsWith(changes: readonly PartyChange[], code: string): number {
  return countPartnershipsOf(changes.filter(({ parties }) => parties.some((party) => party.code === code)));
}
