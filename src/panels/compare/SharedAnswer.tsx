import { compareTexts, leftOutSentence, pairSentence, sharedSentence, shareSentence } from "@/texts/compare";
import { PartnershipList } from "../details/PartnershipList";
import { Answer } from "../dossier/Answer";
import type { CompareProps } from "./CompareAnswers";
import { namesOf } from "./names";
import { ShowRows } from "./ShowRows";
import { Statement } from "./Statement";

/** What all of them share, and from three on what the others share without one. */
export function SharedAnswer({ chosen, compared: { comparison, leftOut, held } }: CompareProps) {
  const names = chosen.map(({ name }) => name);
  const { shared } = comparison;
  const sentence = names.length > 2 ? sharedSentence(names, shared.length) : pairSentence(names, shared.length);
  return (
    <Answer question={compareTexts.questions.shared} sentences={[sentence]}>
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
      {shared.length > 0 && (
        <ShowRows label={compareTexts.sharedRows(shared.length, names.length)} isOpen>
          <PartnershipList partnerships={shared} />
        </ShowRows>
      )}
    </Answer>
  );
}
