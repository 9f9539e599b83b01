import type { BoundaryKind } from "./boundaryArea";

const PREFIX: Record<BoundaryKind, string> = { gemeente: "GM", waterschap: "WS" };

/** Optional year (CBS "jrstatcode"), optional letters, one to four digits. */
const CODE = /^(?:(?:19|20)\d\d(?=[A-Z]))?([A-Z]{2})?(\d{1,4})$/;

/**
 * The code of an area in the one form that this project uses: "344", "0344", "gm0344" and "2026GM0344" give "GM0344".
 *
 * @param kind what digits alone stand for; letters in the code itself win
 * @returns undefined for what is no code of a municipality or water board
 */
export function normaliseAreaCode(value: unknown, kind: BoundaryKind): string | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const [, letters = PREFIX[kind], digits] = CODE.exec(String(value).trim().toUpperCase()) ?? [];
  if (!digits || Number(digits) === 0 || !Object.values(PREFIX).includes(letters)) return undefined;
  return `${letters}${digits.padStart(4, "0")}`;
}

/** What a normalised code stands for: "GM0344" a municipality, "WS0636" a water board. */
export function kindOfCode(code: string): BoundaryKind {
  return code.startsWith(PREFIX.waterschap) ? "waterschap" : "gemeente";
}
