import type { IsoDate } from "@/domain/dates";
import { isRegistered, type Partnership } from "@/domain/partnership";
import { formatDate } from "./format";

/** "Natuur en milieu" for "natuur en milieu". */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "Cyclus" for "Gemeenschappelijke regeling Cyclus": what so many names begin with tells them apart nowhere. */
export function shortName(name: string): string {
  return upperFirst(name.replace(/^(de )?gemeenschappelijke regeling( de| het)? (?=\S)/i, ""));
}

/** Signs of a name that fit in half a legend. */
const BRIEF = 18;

/** "Groen Groeit Mee" for "Groen Groeit Mee (pact)", "VRU" for "Veiligheidsregio Utrecht": for where there is little room. */
export function briefName({ name, abbreviation }: Pick<Partnership, "name" | "abbreviation">): string {
  const short = shortName(name).replace(/\s*\([^()]*\)$/, "");
  return abbreviation && short.length > BRIEF ? abbreviation : short;
}

/** "gemeenteraad" for "Gemeenteraad". */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** "op 16 mei 2026", "in mei 2026" or "in 2026", as precise as the date is. */
export function onDate(date: IsoDate): string {
  return `${date.length === 10 ? "op" : "in"} ${formatDate(date)}`;
}

/** What is said of a value that nobody gave, wherever no register can be held to it. */
export const NOT_KNOWN = "niet bekend";

/** What is said where the source of these partnerships is silent: only a register was asked for the value. */
export function notStated(...partnerships: readonly Pick<Partnership, "source">[]): string {
  const isAsked = partnerships.length > 0 && partnerships.every(isRegistered);
  return isAsked ? "niet opgegeven in het register" : NOT_KNOWN;
}
