import type { Division, DivisionCode } from "@/domain/division";
import { upperFirst } from "./wording";

/** What a division is called, by its code. */
export const DIVISION_NAMES: Readonly<Record<DivisionCode, string>> = {
  provincie: "Provincies",
  veiligheidsregio: "Veiligheidsregio's",
  "ggd-regio": "GGD-regio's",
  omgevingsdienst: "Omgevingsdiensten",
  "res-regio": "RES-regio's (energie)",
  arbeidsmarktregio: "Arbeidsmarktregio's",
  jeugdregio: "Jeugdregio's",
  zorgkantoorregio: "Zorgkantoorregio's",
  "politie-eenheid": "Politie-eenheden",
};

/** "Veiligheidsregio's"; a division that someone added to the file is called as it stands there. */
export function divisionName({ code, name }: Pick<Division, "code" | "name">): string {
  const names: Readonly<Partial<Record<string, string>>> = DIVISION_NAMES;
  return names[code] ?? upperFirst(name);
}
