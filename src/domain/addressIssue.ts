import type { EndedMunicipality } from "./formerMunicipalities";

/** One value of the address that was passed over, or used otherwise than it stands there. */
export interface AddressIssue {
  /** Name in the address. */
  readonly key: string;
  readonly value: string;
  readonly problem: /** There is no such value. */
    | "unknown"
    /** The name takes one value, and another one stood before it. */
    | "second"
    /** Only the beginning was used. */
    | "tooLong"
    /** A municipality that has ended; its successor was used when it has one. */
    | "ended";
  /** Present for a municipality that has ended. */
  readonly ended?: EndedMunicipality;
}

/** Most signs of the free text that are searched for. */
export const LONGEST_TEXT = 200;

/** True when nothing was used of the value, nor anything in its place. */
export function isPassedOver({ problem, ended }: AddressIssue): boolean {
  return problem === "unknown" || problem === "second" || (problem === "ended" && !ended?.successor);
}
