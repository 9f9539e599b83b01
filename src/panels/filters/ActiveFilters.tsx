import { useEffect, useRef } from "react";
import { useAppStore } from "@/state/store";
import { filterTexts } from "@/texts/filters";
import { hyphenParts } from "@/texts/hyphens";
import { Chip } from "@/ui/Chip";
import { Joined } from "@/ui/Joined";
import { removeAllFilters, removeFilter, selectActiveFilters } from "./activeFilters";

interface Props {
  /**
   * True beside the date field, which shows its own day and way back: a chip that comes and goes above the slider would
   * move it away under the finger.
   */
  readonly isBesideDate?: boolean;
}

/** The active filters as chips that a press removes, with one way to remove them all. */
export function ActiveFilters({ isBesideDate = false }: Props) {
  const active = useAppStore(selectActiveFilters);
  const filters = isBesideDate ? active.filter(({ kind }) => kind !== "date") : active;
  const place = useFocusStays();
  if (filters.length === 0) return <div className="sk-active" ref={place} />;
  return (
    <div className="sk-active" ref={place}>
      <ul className="sk-active__list" aria-label={filterTexts.active}>
        {filters.map((filter) => (
          <li key={filter.label}>
            <Chip
              label={<Joined parts={hyphenParts(filter.label)} />}
              removeLabel={filterTexts.remove(filter.label)}
              onRemove={() => removeFilter(filter, useAppStore.getState())}
            />
          </li>
        ))}
      </ul>
      <button type="button" className="sk-link-button" onClick={() => removeAllFilters(useAppStore.getState())}>
        {filterTexts.clearAll}
      </button>
    </div>
  );
}

/**
 * Keeps the focus near when the button that had it goes away: at the next chip, else at the number of results, or at the
 * title of the dialog that has none. Without this a keyboard user starts again at the top of the page.
 */
function useFocusStays() {
  const place = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    const isLost = hadFocus.current && document.activeElement === document.body;
    if (isLost) (place.current?.querySelector("button") ?? resultNear(place.current))?.focus();
    const notice = ({ target }: Event) => {
      hadFocus.current = target instanceof Node && (place.current?.contains(target) ?? false);
    };
    document.addEventListener("focusin", notice);
    return () => document.removeEventListener("focusin", notice);
  });
  return place;
}

function resultNear(element: HTMLElement | null): HTMLElement | null {
  const dialog = element?.closest("dialog");
  const near = (dialog ?? document).querySelector<HTMLElement>(dialog ? "h2" : ".sk-status");
  if (near) near.tabIndex = -1; // a title takes the focus only when asked to
  return near;
}
