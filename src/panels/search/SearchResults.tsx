import type { UseComboboxReturnValue } from "downshift";
import type { SearchHit } from "@/state/search";
import { moreFound, searchTexts } from "@/texts/search";
import { HitNote } from "./HitNote";
import { type HitGroup, namesakes } from "./hitGroups";

interface Props {
  readonly combobox: UseComboboxReturnValue<SearchHit>;
  readonly groups: readonly HitGroup[];
  readonly isShown: boolean;
}

/** The list under the search box: hidden when there is nothing to show, a sentence when nothing was found. */
export function SearchResults({ combobox, groups, isShown }: Props) {
  const isEmpty = groups.length === 0;
  const shared = namesakes(groups);
  const starts = groups.map((_, i) => groups.slice(0, i).reduce((sum, { hits }) => sum + hits.length, 0));
  return (
    <>
      <div
        {...combobox.getMenuProps({ "aria-label": searchTexts.results, "aria-labelledby": undefined })}
        className="sk-search__results"
        hidden={!isShown || isEmpty}
      >
        {isShown &&
          groups.map((found, group) => (
            <Group key={found.kind} {...found} combobox={combobox} start={starts[group] ?? 0} shared={shared} />
          ))}
      </div>
      {isShown && isEmpty && <p className="sk-search__results sk-search__nothing">{searchTexts.nothing}</p>}
    </>
  );
}

interface GroupProps extends HitGroup {
  readonly combobox: UseComboboxReturnValue<SearchHit>;
  /** Index of the first hit of the group among all hits. */
  readonly start: number;
  readonly shared: ReadonlySet<string>;
}

function Group({ kind, hits, rest, combobox, start, shared }: GroupProps) {
  const id = `${combobox.getMenuProps({}, { suppressRefError: true }).id}-${kind}`;
  const group = { role: "group", "aria-labelledby": id }; // a listbox may hold groups of options
  return (
    <div {...group}>
      <p id={id} className="sk-search__kind" role="presentation">
        {searchTexts.kinds[kind]}
      </p>
      {hits.map((hit, index) => (
        <div
          {...combobox.getItemProps({ item: hit, index: start + index })}
          key={hit.code}
          className={
            combobox.highlightedIndex === start + index ? "sk-search__hit sk-search__hit--active" : "sk-search__hit"
          }
        >
          <span>{hit.label}</span>
          {hit.detail && <span className="sk-search__detail">{hit.detail}</span>}
          <HitNote hit={hit} isNamesake={shared.has(hit.label)} />
        </div>
      ))}
      {rest > 0 && (
        <p className="sk-search__rest" role="presentation">
          {moreFound(rest)}
        </p>
      )}
    </div>
  );
}
