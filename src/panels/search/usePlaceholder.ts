import { searchTexts } from "@/texts/search";
import { useIsSpacious } from "@/ui/useLayout";

/** What stands in the empty search box, in words that fit. */
export function usePlaceholder(): string {
  return useIsSpacious() ? searchTexts.placeholder : searchTexts.placeholderShort;
}
