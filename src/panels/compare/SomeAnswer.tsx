import { compareTexts } from "@/texts/compare";
import { groupName, someSentence, themeHeads } from "@/texts/compareGroups";
import { useIsPrinting } from "@/ui/useIsPrinting";
import { Answer } from "../dossier/Answer";
import { Breakdown } from "../dossier/Breakdown";
import type { CompareProps } from "./CompareAnswers";
import { namesOf, namesWithout } from "./names";
import { PaperRows } from "./PaperRows";

/** From three municipalities on: what some of them share, by exactly who. */
export function SomeAnswer({ chosen, compared: { comparison, groups, held } }: CompareProps) {
  const isPrinting = useIsPrinting();
  const some = groups.filter(({ municipalities: { length } }) => length > 1 && length < chosen.length);
  const rows = some.map(({ municipalities, partnerships }) => ({
    code: municipalities.join(" "),
    name: groupName(namesOf(chosen, municipalities), namesWithout(chosen, municipalities)),
    partnerships,
  }));
  return (
    <Answer question={compareTexts.questions.some} sentences={[someSentence(comparison.some.length)]}>
      {isPrinting ? (
        <PaperRows
          heads={[themeHeads.who, themeHeads.total, compareTexts.partnerships]}
          rows={rows.map(({ name, partnerships }) => ({
            name,
            count: partnerships.length,
            words: partnerships.map(({ partnership }) => partnership.name).join("; "),
          }))}
        />
      ) : (
        <Breakdown rows={rows} total={held.length} staysHere />
      )}
    </Answer>
  );
}
