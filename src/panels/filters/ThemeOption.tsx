import { ChevronDown } from "lucide-react";
import { useId, useState } from "react";
import { filterTexts } from "@/texts/filters";
import type { FilterOption } from "./filterOptions";
import { OptionRow } from "./OptionRow";
import type { FacetState } from "./useFacet";

/** A top theme, which opens to what it is about and to the themes within it. */
export function ThemeOption({ option, facet, chosen, counts }: FacetState & { readonly option: FilterOption }) {
  const id = useId();
  const holdsChoice = option.children.some(({ code }) => chosen.includes(code));
  const [isOpened, setIsOpened] = useState(false);
  const isOpen = isOpened || holdsChoice;
  const rowOf = ({ code, label }: FilterOption) => (
    <OptionRow
      key={code}
      facet={facet}
      code={code}
      label={label}
      count={counts.get(code) ?? 0}
      isChosen={chosen.includes(code)}
    />
  );
  if (option.children.length === 0) return rowOf(option);
  return (
    <div className="sk-theme-option">
      <div className="sk-theme-option__row">
        {rowOf(option)}
        <button
          type="button"
          className="sk-theme-option__toggle"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          aria-label={filterTexts.within(option.label)}
          onClick={() => setIsOpened(!isOpen)}
        >
          <ChevronDown aria-hidden size={18} />
        </button>
      </div>
      {isOpen && (
        <fieldset id={id} aria-label={option.label} className="sk-options sk-options--within">
          {option.explanation && <p className="sk-option__about">{option.explanation}</p>}
          {option.children.map(rowOf)}
        </fieldset>
      )}
    </div>
  );
}
