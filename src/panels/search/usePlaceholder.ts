import { useAppStore } from "@/state/store";
import { searchTexts } from "@/texts/search";
import { useIsSpacious } from "@/ui/useLayout";
import { useParts } from "../shell/useParts";

/** What stands in the empty search box, in words that fit. */
export function usePlaceholder(): string {
  const isEmbedded = useAppStore((state) => state.isEmbedded);
  const { hasFilters } = useParts();
  const isSpacious = useIsSpacious();
  if (isEmbedded && hasFilters) return searchTexts.placeholderShortest; // the filters are beside it
  return isSpacious ? searchTexts.placeholder : searchTexts.placeholderShort;
}
