import { useAppStore } from "@/state/store";
import { choiceSentence } from "@/texts/shell";
import { selectChosenName, selectOverlapSentence } from "./selectChosenName";
import { useFocusFound } from "./useFocusFound";
import { useFocusResult } from "./useFocusResult";
import { useParts } from "./useParts";

/**
 * Tells a screen reader what was chosen, because the focus stays where the choice was made: map, search or table. Where
 * that place goes away, the focus goes to what opened.
 */
export function ChoiceAnnouncer() {
  const name = useAppStore(selectChosenName);
  const overlap = useAppStore(selectOverlapSentence);
  const { hasDetails } = useParts();
  useFocusFound();
  useFocusResult();
  return (
    <p className="sk-hidden" aria-live="polite">
      {overlap ?? (name === undefined ? "" : choiceSentence(name, hasDetails))}
    </p>
  );
}
