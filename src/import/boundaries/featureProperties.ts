import { normaliseAreaCode } from "./areaCode";
import type { BoundaryKind } from "./boundaryArea";

/** Property names of CBS and PDOK, most telling first; compared in lower case. */
const CODE_NAMES = {
  gemeente: ["statcode", "gemeentecode", "gm_code", "gemcode", "identificatie", "code", "jrstatcode"],
  waterschap: ["statcode", "waterschapscode", "waterschapcode", "ws_code", "identificatie", "code", "jrstatcode"],
} satisfies Record<BoundaryKind, string[]>;
const AREA_NAMES = ["statnaam", "gemeentenaam", "gm_naam", "gemnaam", "waterschapsnaam", "waterschapnaam", "naam"];
const WATER_NAMES = ["water", "h2o"];
/** Codes that CBS uses for what lies abroad. */
const FOREIGN_CODES = ["GM0997", "GM0998", "GM0999"];

/** What the properties of one feature say. */
export interface AreaProperties {
  readonly code?: string;
  /** The value as written where a code was expected; empty when there is none. */
  readonly writtenCode: string;
  readonly name: string;
  readonly province?: string;
  /** The year of the division, where the code holds it ("2026GM0344"). */
  readonly year?: string;
  /** Why this feature is no area of the division: it draws water, or what lies abroad. */
  readonly left?: "water" | "buitenland";
}

/** Reads code, name and province under the names that CBS and PDOK use, upper or lower case. */
export function readProperties(properties: unknown, kind: BoundaryKind): AreaProperties {
  const cells = new Map(Object.entries(properties ?? {}).map(([key, value]) => [key.toLowerCase(), value]));
  const values = CODE_NAMES[kind].map((name) => cells.get(name)).filter((value) => `${value ?? ""}`.trim() !== "");
  const code = values.map((value) => normaliseAreaCode(value, kind)).find((found) => found !== undefined);
  const name = AREA_NAMES.map((key) => cells.get(key)).find((value) => typeof value === "string");
  const province = /^(?:PV)?(\d\d)$/i.exec(String(cells.get("ligtinprovinciecode") ?? ""))?.[1];
  const year = /^((?:19|20)\d\d)[A-Z]/i.exec(String(cells.get("jrstatcode") ?? ""))?.[1];
  const isWater = WATER_NAMES.some((key) => /^(ja|b|true)$/i.test(String(cells.get(key) ?? "")));
  const isForeign = /^buitenland/i.test(name ?? "") || FOREIGN_CODES.includes(code ?? "");
  return {
    ...(code && { code }),
    writtenCode: String(values[0] ?? ""),
    name: name?.trim() ?? "",
    ...(province && { province: `PV${province}` }),
    ...(year && { year }),
    ...(isWater ? { left: "water" } : isForeign ? { left: "buitenland" } : {}),
  };
}
