import { selectFilterResult } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { detailTexts } from "@/texts/details";

/** The way out when filters leave too little; when they leave nothing at all, the notice above every view has one. */
export function ClearFilters() {
  const clearChoices = useAppStore((state) => state.clearChoices);
  const isEmpty = useAppStore((state) => selectFilterResult(state).visible.length === 0);
  if (isEmpty) return null;
  return (
    <button type="button" className="sk-button-quiet" onClick={() => clearChoices()}>
      {detailTexts.clearFilters}
    </button>
  );
}
