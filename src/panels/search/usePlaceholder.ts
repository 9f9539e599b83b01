import { searchTexts } from "@/texts/search";
import { useLayout } from "@/ui/useLayout";

/** What stands in the empty search box, in words that fit a phone. */
export function usePlaceholder(): string {
  return useLayout() === "phone" ? searchTexts.placeholderShort : searchTexts.placeholder;
}
