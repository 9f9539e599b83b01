import { themeDoubles } from "@/domain/measures/compareGroups";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { compareTexts, doublesSentence, themelessSentence } from "@/texts/compare";
import { countedNames } from "@/texts/compareGroups";
import { useIsPrinting } from "@/ui/useIsPrinting";
import { Answer } from "../dossier/Answer";
import { Breakdown } from "../dossier/Breakdown";
import { doubleRows } from "../dossier/doubleRows";
import type { CompareProps } from "./CompareAnswers";
import { ShowRows } from "./ShowRows";

/** Themes in which a municipality takes part more than once, with the rule that lists them. */
export function DoublesAnswer({ chosen, compared: { held } }: CompareProps) {
  const { codeLists } = useAppStore(selectDataset);
  const isPrinting = useIsPrinting();
  const themeless = held.filter(({ partnership }) => partnership.themes.length === 0).length;
  return (
    <Answer question={compareTexts.questions.doubles} sentences={[]}>
      <p className="sk-quiet">
        {compareTexts.doublesRule} {themelessSentence(themeless)}
      </p>
      {chosen.map(({ code, name }) => {
        const doubles = themeDoubles(held, code);
        const rows = doubleRows(doubles, codeLists);
        const most = Math.max(0, ...doubles.map(({ partnerships }) => partnerships.length));
        return (
          <div key={code} className="sk-compare__statement">
            <p>{doublesSentence(name, doubles.length)}</p>
            {rows.length > 0 &&
              (isPrinting ? (
                <p className="sk-quiet">
                  {countedNames(rows.map((row) => ({ name: row.name, count: row.partnerships.length })))}
                </p>
              ) : (
                <ShowRows label={compareTexts.showThemes(rows.length)}>
                  <Breakdown rows={rows} total={most} staysHere />
                </ShowRows>
              ))}
          </div>
        );
      })}
    </Answer>
  );
}
