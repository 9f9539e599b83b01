import { useState } from "react";
import { LISTED_FACETS, type ListedFacet } from "@/domain/filter";
import { useAppStore } from "@/state/store";
import { filterTexts } from "@/texts/filters";
import { Explain } from "@/ui/Explain";
import { DateFilter } from "./DateFilter";
import { FacetFilter } from "./FacetFilter";
import { TextFilter } from "./TextFilter";
import "./filters.css";

const MORE: readonly ListedFacet[] = LISTED_FACETS.filter((facet) => !["theme", "legalForm", "phase"].includes(facet));

/** The day that all is about, and all filters: the three used most stand open, the others are one press away. */
export function FilterFields() {
  return (
    <fieldset className="sk-filters" aria-label={filterTexts.title}>
      <DateFilter />
      <FacetFilter facet="theme" />
      <FacetFilter facet="legalForm" />
      <FacetFilter facet="phase">
        <div className="sk-facet__group-about">
          <Explain label={filterTexts.derivedQuestion} text={filterTexts.derivedQuestion}>
            {filterTexts.derivedAnswer}
          </Explain>
        </div>
      </FacetFilter>
      <MoreFilters />
    </fieldset>
  );
}

/** The filters that are used less; while they are closed they cost nothing when a count changes. */
function MoreFilters() {
  const { choices, text } = useAppStore.getState();
  // only at the start: a part that closes because its last choice was cleared would move under the pointer
  const [startsOpen] = useState(() => text !== "" || MORE.some((facet) => choices[facet].length > 0));
  const [isOpen, setIsOpen] = useState(startsOpen);
  return (
    <details className="sk-more" open={startsOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className="sk-more__summary">{filterTexts.more}</summary>
      {isOpen && (
        <>
          <TextFilter />
          {MORE.map((facet) => (
            <FacetFilter key={facet} facet={facet} />
          ))}
        </>
      )}
    </details>
  );
}
