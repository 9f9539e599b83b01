import { useMemo } from "react";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { compareTexts, tooManySentence } from "@/texts/compare";
import { comparedNames } from "@/texts/shell";
import { useIsPrinting } from "@/ui/useIsPrinting";
import { useTriedTitle } from "../links/useTriedTitle";
import PrintFacts from "../picture/PrintFacts";
import { CompareAnswers } from "./CompareAnswers";
import { CompareChoice } from "./CompareChoice";
import { COMPARE_LIMIT } from "./limits";
import "../details/details.css";
import "../details/lists.css";
import "../details/notes.css";
import "../dossier/dossier.css";
import "./compare.css";
import "./compareTable.css";

/** "Vergelijk": two to four municipalities side by side, in sentences, lists and a table. The choice stands in the address. */
export default function Compare() {
  const { organisations } = useAppStore(selectDataset);
  const codes = useAppStore((state) => state.municipalities);
  // two that merge in a trial are one
  const named = useMemo(
    () => [...new Set(codes.flatMap((code) => organisations.get(code) ?? []))],
    [codes, organisations],
  );
  const chosen = useMemo(() => named.slice(0, COMPARE_LIMIT), [named]);
  const left = named.slice(COMPARE_LIMIT).map(({ name }) => name);
  const [first, second] = chosen;
  const names = chosen.map(({ name }) => name);
  const isPrinting = useIsPrinting(); // paper does not show the lists in which the names stand
  const title = useTriedTitle(second && isPrinting ? comparedNames(names) : compareTexts.title);
  return (
    <article className="sk-dossier sk-compare">
      <header className="sk-dossier__header">
        <h2 className="sk-dossier__title">{title}</h2>
        {!second && <p className="sk-dossier__lead">{first ? compareTexts.oneMore(first.name) : compareTexts.lead}</p>}
        <PrintFacts />
        <CompareChoice chosen={chosen} />
        {left.length > 0 && <p className="sk-note">{tooManySentence(left)}</p>}
      </header>
      {second && <CompareAnswers key={chosen.map(({ code }) => code).join(" ")} chosen={chosen} />}
    </article>
  );
}
