import { compareTexts, onlySentence } from "@/texts/compare";
import { Answer } from "../dossier/Answer";
import type { CompareProps } from "./CompareAnswers";
import { namesWithout } from "./names";
import { Statement } from "./Statement";

/** What each of them has that none of the others has. */
export function OnlyAnswer({ chosen, compared: { comparison } }: CompareProps) {
  return (
    <Answer question={compareTexts.questions.only} sentences={[]}>
      {chosen.map(({ code, name }, place) => {
        const own = comparison.onlyOne[place] ?? [];
        const sentence = onlySentence(name, namesWithout(chosen, [code]), own.length);
        return <Statement key={code} sentence={sentence} partnerships={own} />;
      })}
    </Answer>
  );
}
