import { themeGroups } from "@/domain/profile";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { detailTexts, themeName } from "@/texts/details";
import { PartnershipList } from "./PartnershipList";

/** The partnerships of a municipality under their themes. */
export function PartnershipsByTheme({ partnerships }: { readonly partnerships: readonly PartnershipOnDate[] }) {
  const { codeLists } = useAppStore(selectDataset);
  const groups = themeGroups(partnerships, codeLists.thema);
  const repeats = groups.reduce((sum, group) => sum + group.partnerships.length, 0) > partnerships.length;
  return (
    <section className="sk-details__section" aria-labelledby="sk-partnerships">
      <h3 id="sk-partnerships">{detailTexts.partnerships}</h3>
      {repeats && <p className="sk-quiet">{detailTexts.severalThemes}</p>}
      {groups.map(({ theme, partnerships: within }) => (
        <div key={theme} className="sk-theme">
          <h4>
            {themeName(codeLists, theme)} ({within.length})
          </h4>
          <PartnershipList partnerships={within} />
        </div>
      ))}
    </section>
  );
}
