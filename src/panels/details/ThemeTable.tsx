import { themeGroups } from "@/domain/profile";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { detailTexts, themeName } from "@/texts/details";
import { CountTable } from "./CountTable";

/** Partnerships by top theme. */
export function ThemeTable({ partnerships }: { readonly partnerships: readonly PartnershipOnDate[] }) {
  const { codeLists } = useAppStore(selectDataset);
  const rows = themeGroups(partnerships, codeLists.thema).map(({ theme, partnerships: within }) => ({
    code: theme,
    name: themeName(codeLists, theme),
    count: within.length,
  }));
  return <CountTable caption={detailTexts.byTheme} what={detailTexts.theme} number={detailTexts.number} rows={rows} />;
}
