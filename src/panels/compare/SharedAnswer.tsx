import { compareTexts, leftOutSentence, pairSentence, sharedSentence, shareSentence } from "@/texts/compare";
import { Answer } from "../dossier/Answer";
import type { CompareProps } from "./CompareAnswers";
import { namesOf } from "./names";
import { Statement } from "./Statement";

/** What all of them share, and from three on what the others share without one. */
export function SharedAnswer({ chosen, compared: { comparison, leftOut, held } }: CompareProps) {
  const names = chosen.map(({ name }) => name);
  const { shared } = comparison;
  const sentence = names.length > 2 ? sharedSentence(names, shared.length) : pairSentence(names, shared.length);
  return (
    <Answer question={compareTexts.questions.shared} sentences={[]}>
      <Statement sentence={sentence} partnerships={shared} isOpen isMain />
      <p>{shareSentence(shared.length, held.length)}</p>
      {leftOut.map((each) => (
        <Statement
          key={each.municipality}
          sentence={leftOutSentence({
            others: namesOf(chosen, each.others),
            absent: namesOf(chosen, [each.municipality])[0] ?? "",
            shared: each.shared.length,
            without: each.without.length,
          })}
          partnerships={each.without}
        />
      ))}
    </Answer>
  );
}
