import { searchTexts } from "@/texts/search";
import { useLayout } from "@/ui/useLayout";

/** What stands in the empty search box, in words that fit. */
export function usePlaceholder(): string {
  return useLayout() === "desktop" ? searchTexts.placeholder : searchTexts.placeholderShort;
}
