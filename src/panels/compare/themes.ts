import type { CodeLists } from "@/domain/codeLists";
import { exactGroups } from "@/domain/measures/compareGroups";
import type { Organisation } from "@/domain/organisation";
import { themeGroups } from "@/domain/profile";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { themeName } from "@/texts/details";
import { namesOf } from "./names";

/** One theme of a comparison. */
export interface ComparedTheme {
  readonly code: string;
  readonly name: string;
  readonly total: number;
  /** By exactly which of the compared municipalities they hold. */
  readonly groups: readonly {
    readonly names: readonly string[];
    readonly within: readonly PartnershipOnDate[];
    readonly count: number;
  }[];
}

/** Per theme what exactly which of the municipalities share; a partnership with more themes stands at each. */
export function comparedThemes(
  held: readonly PartnershipOnDate[],
  chosen: readonly Organisation[],
  codeLists: CodeLists,
): ComparedTheme[] {
  const codes = chosen.map(({ code }) => code);
  return themeGroups(held, codeLists.thema).map(({ theme, partnerships }) => ({
    code: theme,
    name: themeName(codeLists, theme),
    total: partnerships.length,
    groups: exactGroups(partnerships, codes).map(({ municipalities, partnerships: within }) => ({
      names: namesOf(chosen, municipalities),
      within,
      count: within.length,
    })),
  }));
}
