import { ChevronRight } from "lucide-react";
import { exactGroups } from "@/domain/measures/compareGroups";
import type { Organisation } from "@/domain/organisation";
import { type ThemeGroup, themeGroups } from "@/domain/profile";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { compareTexts } from "@/texts/compare";
import { groupHeading, themeLine } from "@/texts/compareGroups";
import { themeName } from "@/texts/details";
import { formatNumber } from "@/texts/format";
import { PartnershipList } from "../details/PartnershipList";
import { Answer } from "../dossier/Answer";
import type { CompareProps } from "./CompareAnswers";
import { namesOf } from "./names";

/** Per theme what is shared and what only one has; each theme opens its partnerships. */
export function ThemesAnswer({ chosen, compared: { held } }: CompareProps) {
  const { codeLists } = useAppStore(selectDataset);
  const themes = themeGroups(held, codeLists.thema);
  return (
    <Answer question={compareTexts.questions.themes} sentences={[]}>
      <p className="sk-quiet">{compareTexts.severalThemes}</p>
      <ul className="sk-breakdown">
        {themes.map((group) => (
          <li key={group.theme}>
            <Theme name={themeName(codeLists, group.theme)} group={group} chosen={chosen} />
          </li>
        ))}
      </ul>
    </Answer>
  );
}

interface ThemeProps {
  readonly name: string;
  readonly group: ThemeGroup;
  readonly chosen: readonly Organisation[];
}

function Theme({ name, group: { partnerships }, chosen }: ThemeProps) {
  const codes = chosen.map(({ code }) => code);
  const groups = exactGroups(partnerships, codes).map(({ municipalities, partnerships: within }) => ({
    names: namesOf(chosen, municipalities),
    within,
  }));
  const parts = groups.map(({ names, within }) => ({ names, count: within.length }));
  return (
    <details>
      <summary className="sk-breakdown__row">
        <ChevronRight aria-hidden size={18} className="sk-breakdown__arrow" />
        <span className="sk-breakdown__name">{name}</span>{" "}
        <span className="sk-number">{formatNumber(partnerships.length)}</span>
        <span className="sk-compare__theme-line">{themeLine(parts, chosen.length)}</span>
      </summary>
      <div className="sk-breakdown__list">
        {groups.map(({ names, within }) => (
          <div key={names.join(" ")} className="sk-theme">
            <h4>{groupHeading(names, chosen.length, within.length)}</h4>
            <PartnershipList partnerships={within} />
          </div>
        ))}
      </div>
    </details>
  );
}
