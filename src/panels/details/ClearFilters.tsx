import { useAppStore } from "@/state/store";
import { detailTexts } from "@/texts/details";

/** The way out when filters leave too little. */
export function ClearFilters() {
  const clearChoices = useAppStore((state) => state.clearChoices);
  return (
    <button type="button" className="sk-button-quiet" onClick={() => clearChoices()}>
      {detailTexts.clearFilters}
    </button>
  );
}
