import { useAppStore } from "@/state/store";
import { filterTexts } from "@/texts/filters";
import { Chip } from "@/ui/Chip";
import { removeAllFilters, removeFilter, selectActiveFilters } from "./activeFilters";

/** The active filters as chips that a press removes, with one way to remove them all. */
export function ActiveFilters() {
  const filters = useAppStore(selectActiveFilters);
  if (filters.length === 0) return null;
  return (
    <div className="sk-active">
      <ul className="sk-active__list" aria-label={filterTexts.active}>
        {filters.map((filter) => (
          <li key={filter.label}>
            <Chip
              label={filter.label}
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
