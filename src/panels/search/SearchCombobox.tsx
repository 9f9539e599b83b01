import { useCombobox } from "downshift";
import { SearchIcon } from "lucide-react";
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Search } from "@/state/search";
import { useAppStore } from "@/state/store";
import { searchStatus, searchTexts } from "@/texts/search";
import { focusOpened } from "../shell/focusOpened";
import { chooseHit } from "./chooseHit";
import { hitGroups, optionsOf } from "./hitGroups";
import { SearchResults } from "./SearchResults";
import { openTable, type SearchOption, tableOption } from "./tableOption";
import { usePlaceholder } from "./usePlaceholder";

/** What the box needs; the start is what was typed before it could search, where, and whether Enter came after it. */
export interface ComboboxProps {
  readonly id: string;
  readonly search: Search;
  readonly start: { readonly text: string; readonly caret: number | undefined; readonly isEntered?: boolean };
}

const MOST_HITS = 200;

/** The search box with its results in groups; arrow keys move, Enter chooses, Escape closes. */
export function SearchCombobox({ id, search, start }: ComboboxProps) {
  const [text, setText] = useState(start.text);
  const hits = text.trim() === "" ? [] : search(text, MOST_HITS);
  const groups = hitGroups(hits, () => tableOption(text, useAppStore.getState()));
  const items = groups.flatMap(optionsOf);
  const input = useStartFocus(start);
  const isEntered = useRef(start.isEntered);
  const choose = (option: SearchOption) => {
    if (option.kind === "table") openTable(option);
    else chooseHit(option, useAppStore.getState());
    setText("");
    if (option.kind === "organisation" || option.kind === "theme") return; // a filter: one may search on
    input.current?.blur(); // on a phone the keyboard would stay over the answer
    focusOpened(option.kind === "table" ? { view: "tabel", partnerships: [] } : useAppStore.getState());
  };
  const combobox = useCombobox<SearchOption>({
    inputId: id,
    items,
    inputValue: text,
    initialIsOpen: start.caret !== undefined && start.text.trim() !== "",
    itemToString: (hit) => hit?.label ?? "",
    itemToKey: (hit) => hit && `${hit.kind} ${hit.code}`,
    selectedItem: null,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) choose(selectedItem);
    },
    stateReducer: keepTyped,
  });
  useEffect(() => {
    const [first] = items;
    if (first && isEntered.current) choose(first);
    isEntered.current = false;
  });
  /** Enter without having walked the list chooses the first, which is the best. */
  const chooseFirst = ({ key, nativeEvent }: KeyboardEvent) => {
    const [first] = items;
    if (key !== "Enter" || !first || combobox.highlightedIndex !== -1 || nativeEvent.isComposing) return;
    choose(first);
  };
  const placeholder = usePlaceholder();
  const isShown = combobox.isOpen && text.trim() !== "";
  return (
    <div className="sk-search">
      <label {...combobox.getLabelProps()} htmlFor={id} className="sk-hidden">
        {searchTexts.label}
      </label>
      <SearchIcon aria-hidden size={18} />
      <input
        {...combobox.getInputProps({
          ref: input,
          onChange: (event) => setText(event.currentTarget.value),
          onKeyDown: chooseFirst,
        })}
        className="utrecht-textbox utrecht-textbox--html-input sk-search__input"
        placeholder={placeholder}
      />
      <SearchResults combobox={combobox} groups={groups} isShown={isShown} />
      {/* not a second role="status": that one is the number of results on the page */}
      <p className="sk-hidden" aria-live="polite">
        {isShown ? searchStatus(groups.flatMap((group) => group.hits).length) : ""}
      </p>
    </div>
  );
}

type Reducer = NonNullable<Parameters<typeof useCombobox<SearchOption>>[0]["stateReducer"]>;

/** Leaving the box closes the results but chooses nothing: only Enter and a press choose. */
const keepTyped: Reducer = (state, { type, changes }) =>
  type === useCombobox.stateChangeTypes.InputBlur ? { ...changes, selectedItem: state.selectedItem } : changes;

/** Takes over focus and caret from the box that stood here before. */
function useStartFocus({ caret }: ComboboxProps["start"]) {
  const input = useRef<HTMLInputElement>(null);
  const first = useRef(caret);
  useLayoutEffect(() => {
    if (first.current === undefined) return;
    input.current?.focus();
    input.current?.setSelectionRange(first.current, first.current);
    first.current = undefined;
  }, []);
  return input;
}
