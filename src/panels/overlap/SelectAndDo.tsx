import { memo, type ReactNode, useId, useState } from "react";

interface Option {
  readonly code: string;
  readonly name: string;
}

interface Props {
  readonly label: string;
  /** What the list says while nothing is chosen. */
  readonly none: string;
  /** What the button says. */
  readonly action: string;
  /** Its name where that and the label together make no sentence; starts with what it says. */
  readonly spoken?: string;
  readonly options: readonly Option[];
  readonly onChoose: (code: string) => void;
  readonly children?: ReactNode;
}

/**
 * A native list, and a button that does something with the choice: arrow keys alone change nothing, and it works with any
 * keyboard, phone and screen reader.
 */
export function SelectAndDo({ label, none, action, spoken, options, onChoose, children }: Props) {
  const id = useId();
  const [code, setCode] = useState("");
  const isThere = options.some((option) => option.code === code);
  return (
    <form
      className="sk-overlap__field"
      onSubmit={(event) => {
        event.preventDefault();
        if (isThere) onChoose(code);
        setCode("");
      }}
    >
      <label htmlFor={id}>{label}</label>
      <span className="sk-overlap__do">
        <select
          id={id}
          className="sk-select"
          value={isThere ? code : ""}
          onChange={({ target }) => setCode(target.value)}
        >
          <option value="">{none}</option>
          <Options options={options} />
        </select>
        <button type="submit" className="sk-button-quiet" aria-label={spoken ?? `${action}: ${label}`}>
          {action}
        </button>
      </span>
      {children}
    </form>
  );
}

/** Drawn anew only for another list: there are hundreds, and most of what happens beside them changes none. */
const Options = memo(function Options({ options }: Pick<Props, "options">) {
  return options.map(({ code, name }) => (
    <option key={code} value={code}>
      {name}
    </option>
  ));
});
