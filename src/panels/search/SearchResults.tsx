import type { UseComboboxReturnValue } from "downshift";
import { moreFound, searchTexts } from "@/texts/search";
import { HitNote } from "./HitNote";
import { type HitGroup, namesakes, optionsOf } from "./hitGroups";
import type { SearchOption } from "./tableOption";

interface Props {
  readonly combobox: UseComboboxReturnValue<SearchOption>;
  readonly groups: readonly HitGroup[];
  readonly isShown: boolean;
}

/** The list under the search box: hidden when there is nothing to show, a sentence when nothing was found. */
export function SearchResults({ combobox, groups, isShown }: Props) {
  const isEmpty = groups.length === 0;
  const shared = namesakes(groups);
  const starts = groups.map((_, i) => groups.slice(0, i).flatMap(optionsOf).length);
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
  readonly combobox: UseComboboxReturnValue<SearchOption>;
  /** Index of the first hit of the group among all hits. */
  readonly start: number;
  readonly shared: ReadonlySet<string>;
}

function Group({ combobox, start, shared, ...found }: GroupProps) {
  const { kind, rest } = found;
  const id = `${combobox.getMenuProps({}, { suppressRefError: true }).id}-${kind}`;
  const group = { role: "group", "aria-labelledby": id }; // a listbox may hold groups of options
  const options = optionsOf(found).map((option, index) => {
    const isActive = combobox.highlightedIndex === start + index;
    return (
      <div
        {...combobox.getItemProps({ item: option, index: start + index })}
        key={`${option.kind} ${option.code}`}
        className={isActive ? "sk-search__hit sk-search__hit--active" : "sk-search__hit"}
      >
        <span>{option.label}</span>
        {option.detail && <span className="sk-search__detail">{option.detail}</span>}
        {option.kind !== "table" && <HitNote hit={option} isNamesake={shared.has(option.label)} />}
      </div>
    );
  });
  return (
    <div {...group}>
      <p id={id} className="sk-search__kind" role="presentation">
        {searchTexts.kinds[kind]}
      </p>
      {options.slice(0, found.hits.length)}
      {rest > 0 && (
        <p className="sk-search__rest" role="presentation">
          {moreFound(rest)}
        </p>
      )}
      {options.slice(found.hits.length)}
    </div>
  );
}
