import type { AppState } from "@/state/appState";
import { selectDataset, selectFilterResult } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { filterLabel, filterTexts, severalLabel, textLabel, wayOut, wayOutOfArea } from "@/texts/filters";
import { Notice } from "@/ui/Notice";
import { removeAllFilters, selectActiveFilters } from "./activeFilters";
import { optionName } from "./filterOptions";
import { selectWaysOut, takeWayOut, type WayOut } from "./waysOut";

/** When nothing passes the filters: which single filter to take away, and how many that gives. */
export function NothingMatches() {
  const isReady = useAppStore(({ load }) => load.status === "ready");
  const isEmpty = useAppStore((state) => selectFilterResult(state).visible.length === 0);
  const isFiltered = useAppStore((state) => selectActiveFilters(state).length > 0);
  const ways = useAppStore(selectWaysOut);
  const state = useAppStore();
  if (!isReady || !isEmpty || !isFiltered) return null;
  return (
    <Notice title={filterTexts.nothing}>
      {ways.length > 0 && (
        <ul className="sk-ways-out">
          {ways.map((way) => (
            <li key={sentenceOf(way, state)}>
              <button type="button" className="sk-link-button" onClick={() => takeWayOut(way, state)}>
                {sentenceOf(way, state)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {ways.length === 0 && (
        <button type="button" className="sk-link-button" onClick={() => removeAllFilters(state)}>
          {filterTexts.clearAllFilters}
        </button>
      )}
    </Notice>
  );
}

function sentenceOf(way: WayOut, state: AppState): string {
  if (way.kind === "area") return wayOutOfArea(way.count);
  if (way.kind === "text") return wayOut(textLabel(state.text.trim()), way.count);
  const { facet } = way;
  const codes = state.choices[facet];
  const name = optionName(facet, codes[0] ?? "", selectDataset(state).codeLists);
  return wayOut(codes.length > 1 ? severalLabel(facet, codes.length) : filterLabel(facet, name), way.count);
}
