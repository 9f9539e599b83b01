import { SearchIcon } from "lucide-react";
import { type ComponentType, useEffect, useId, useRef, useState } from "react";
import type { Search } from "@/state/search";
import { useAppStore } from "@/state/store";
import { searchTexts } from "@/texts/search";
import { shellTexts } from "@/texts/shell";
import type { ComboboxProps } from "./SearchCombobox";
import { usePlaceholder } from "./usePlaceholder";
import "./search.css";

/** What is fetched only when someone is about to search. */
interface Engine {
  readonly search: Search;
  readonly Combobox: ComponentType<ComboboxProps>;
}

/** One box that finds municipalities, partnerships, participants and themes. Accepts typing before it can search. */
export function SearchBox() {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const isEntered = useRef(false);
  const { engine, need, hasFailed } = useEngine();
  const placeholder = usePlaceholder();
  if (engine)
    return (
      <engine.Combobox
        id={id}
        search={engine.search}
        start={{ ...caretOf(input.current, text), isEntered: isEntered.current }}
      />
    );
  return (
    <div className="sk-search">
      <label className="sk-hidden" htmlFor={id}>
        {searchTexts.label}
      </label>
      <SearchIcon aria-hidden size={18} />
      <input
        ref={input}
        id={id}
        className="utrecht-textbox utrecht-textbox--html-input sk-search__input"
        type="text"
        role="combobox" // what it will be as soon as it can search: to a screen reader nothing changes
        aria-expanded={false}
        aria-autocomplete="list"
        autoComplete="off"
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          isEntered.current = false;
        }}
        onKeyDown={({ key }) => {
          isEntered.current ||= key === "Enter" && text.trim() !== "";
        }}
        onFocus={need}
      />
      {hasFailed && text.trim() !== "" && (
        <div className="sk-search__results sk-search__failed" role="alert">
          <p>{searchTexts.failed}</p>
          <button type="button" className="sk-button-quiet" onClick={() => input.current?.focus()}>
            {shellTexts.tryAgain}
          </button>
        </div>
      )}
    </div>
  );
}

/** Fetches the engine on first need, or when the page has been quiet for a while; and anew for new data. */
function useEngine() {
  const dataset = useAppStore(({ load }) => (load.status === "ready" ? load.dataset : undefined));
  const [engine, setEngine] = useState<Engine>();
  const [isNeeded, setIsNeeded] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsNeeded(true), 4000);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    let isCurrent = true;
    if (dataset && isNeeded) {
      const arrives = (next: Engine) => isCurrent && setEngine(next);
      const fails = () => {
        setIsNeeded(false); // a next focus tries again
        setHasFailed(true);
      };
      void loadEngine().then(arrives, fails);
    }
    return () => {
      isCurrent = false;
    };
  }, [dataset, isNeeded]);
  return { engine, hasFailed, need: () => setIsNeeded(true) };
}

async function loadEngine(): Promise<Engine> {
  const [{ loadSearch }, { SearchCombobox }] = await Promise.all([
    import("@/state/loadSearch"),
    import("./SearchCombobox"),
  ]);
  return { search: await loadSearch(), Combobox: SearchCombobox };
}

/** Where the visitor is in the box, so that the one that takes over goes on from there. */
function caretOf(input: HTMLInputElement | null, text: string): Omit<ComboboxProps["start"], "isEntered"> {
  const hasFocus = input !== null && document.activeElement === input;
  return { text, caret: hasFocus ? (input.selectionStart ?? text.length) : undefined };
}
