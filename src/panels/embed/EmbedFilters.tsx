import { Button } from "@nl-design-system-candidate/button-react";
import { SlidersHorizontal } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { useAppStore } from "@/state/store";
import { filterTexts } from "@/texts/filters";
import { ActiveFilters } from "../filters/ActiveFilters";
import { selectActiveFilters } from "../filters/activeFilters";
import { FilterFields } from "../filters/FilterFields";
import { ResultStatus } from "../filters/ResultStatus";

/**
 * What passes and what is active, and a button that unfolds all filters above the view; the search box too, where there
 * is one, because every line of its own is taken from the map.
 */
export function EmbedFilters({ search }: { readonly search: ReactNode }) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const active = useAppStore(selectActiveFilters);
  const isReady = useAppStore(({ load }) => load.status === "ready");
  return (
    <>
      <div className="sk-toolbar sk-embed__toolbar">
        <Button
          purpose="secondary"
          className="sk-filter-button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          iconStart={<SlidersHorizontal aria-hidden size={18} />}
          label={isOpen ? filterTexts.close : filterTexts.open(active.length)}
          disabled={!isReady}
          onClick={() => setIsOpen(!isOpen)}
        />
        {search}
        <ResultStatus />
        <ActiveFilters />
      </div>
      {isOpen && (
        <div id={id} className="sk-embed__filters">
          <FilterFields />
        </div>
      )}
    </>
  );
}
