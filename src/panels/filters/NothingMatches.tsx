import { selectFilterResult, selectLacks } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { filterTexts } from "@/texts/filters";
import { Notice } from "@/ui/Notice";
import { removeAllFilters, selectActiveFilters } from "./activeFilters";
import { selectNothingTitle, selectWaysOut, takeWayOut } from "./waysOut";

/** When nothing passes the filters: which single filter to take away, and how many that gives. */
export function NothingMatches() {
  const isReady = useAppStore(({ load }) => load.status === "ready");
  const hasPartnerships = useAppStore((state) => selectLacks(state) !== "partnerships");
  const isEmpty = useAppStore((state) => selectFilterResult(state).visible.length === 0);
  const isFiltered = useAppStore((state) => selectActiveFilters(state).length > 0);
  const ways = useAppStore(selectWaysOut);
  const title = useAppStore(selectNothingTitle);
  if (!isReady || !hasPartnerships || !isEmpty || (!isFiltered && ways.length === 0)) return null;
  return (
    <Notice title={title}>
      {ways.length > 0 ? (
        <ul className="sk-ways-out">
          {ways.map((way) => (
            <li key={way.restriction}>
              <button type="button" className="sk-link-button" onClick={() => takeWayOut(way, useAppStore.getState())}>
                {way.sentence}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <button type="button" className="sk-link-button" onClick={() => removeAllFilters(useAppStore.getState())}>
          {filterTexts.clearAllFilters}
        </button>
      )}
    </Notice>
  );
}
