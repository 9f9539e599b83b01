import { ChevronRight } from "lucide-react";
import { useMemo } from "react";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { compareTexts } from "@/texts/compare";
import { groupHeading, themeHeads, themeLine } from "@/texts/compareGroups";
import { formatNumber } from "@/texts/format";
import { useIsPrinting } from "@/ui/useIsPrinting";
import { PartnershipList } from "../details/PartnershipList";
import { Answer } from "../dossier/Answer";
import type { CompareProps } from "./CompareAnswers";
import { PaperRows } from "./PaperRows";
import { ThemesPicture } from "./ThemesPicture";
import { type ComparedTheme, comparedThemes } from "./themes";

/** Per theme what is shared and what only one has; each theme opens its partnerships. */
export function ThemesAnswer({ chosen, compared: { held } }: CompareProps) {
  const { codeLists } = useAppStore(selectDataset);
  const isPrinting = useIsPrinting();
  const themes = useMemo(() => comparedThemes(held, chosen, codeLists), [held, chosen, codeLists]);
  const { theme, total, who } = themeHeads;
  return (
    <Answer question={compareTexts.questions.themes} sentences={[]}>
      <p className="sk-quiet">{compareTexts.severalThemes}</p>
      <ThemesPicture themes={themes} names={chosen.map(({ name }) => name)} />
      {isPrinting ? (
        <PaperRows
          heads={[theme, total, who]}
          rows={themes.map(({ name, total: count, groups }) => ({
            name,
            count,
            words: themeLine(groups, chosen.length),
          }))}
        />
      ) : (
        <ul className="sk-breakdown">
          {themes.map((each) => (
            <li key={each.code}>
              <Theme theme={each} of={chosen.length} />
            </li>
          ))}
        </ul>
      )}
    </Answer>
  );
}

function Theme({ theme: { name, total, groups }, of }: { readonly theme: ComparedTheme; readonly of: number }) {
  return (
    <details>
      <summary className="sk-breakdown__row">
        <ChevronRight aria-hidden size={18} className="sk-breakdown__arrow" />
        <span className="sk-breakdown__name">{name}</span> <span className="sk-number">{formatNumber(total)}</span>
        <span className="sk-compare__theme-line">{themeLine(groups, of)}</span>
      </summary>
      <div className="sk-breakdown__list">
        {groups.map(({ names, within, count }) => (
          <div key={names.join(" ")} className="sk-theme">
            <h4>{groupHeading(names, of, count)}</h4>
            <PartnershipList partnerships={within} />
          </div>
        ))}
      </div>
    </details>
  );
}
