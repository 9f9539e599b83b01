import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { choiceSentence } from "@/texts/shell";
import { useFocusFound } from "./useFocusFound";
import { useParts } from "./useParts";

/**
 * Tells a screen reader what was chosen, because the focus stays where the choice was made: map, search or table. Where
 * that place goes away, the focus goes to what opened.
 */
export function ChoiceAnnouncer() {
  const name = useAppStore((state) => {
    const { organisations, partnershipById } = selectDataset(state);
    const partnership = partnershipById.get(state.partnerships.at(-1) ?? "");
    return partnership?.name ?? organisations.get(state.municipalities.at(-1) ?? "")?.name;
  });
  const { hasDetails } = useParts();
  useFocusFound();
  return (
    <p className="sk-hidden" aria-live="polite">
      {name === undefined ? "" : choiceSentence(name, hasDetails)}
    </p>
  );
}
