import { useId } from "react";
import { useAppStore } from "@/state/store";
import { filterTexts } from "@/texts/filters";

/** Free text that names, purpose and participants must hold. */
export function TextFilter() {
  const id = useId();
  const text = useAppStore((state) => state.text);
  const setText = useAppStore((state) => state.setText);
  return (
    <div className="sk-field">
      <label className="sk-facet__name" htmlFor={id}>
        {filterTexts.text}
      </label>
      <p className="sk-field__hint" id={`${id}-hint`}>
        {filterTexts.textHint}
      </p>
      <input
        id={id}
        type="search"
        className="utrecht-textbox utrecht-textbox--html-input"
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </div>
  );
}
