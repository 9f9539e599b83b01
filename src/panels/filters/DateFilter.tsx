import { useEffect, useId, useState } from "react";
import { isIsoDate } from "@/domain/dates";
import { useAppStore } from "@/state/store";
import { filterTexts } from "@/texts/filters";

/** A year that someone is still typing passes through the first centuries. */
const EARLIEST = "1900-01-01";

/** The day that everything on screen speaks of. */
export function DateFilter() {
  const id = useId();
  const day = useAppStore((state) => state.referenceDate);
  const setReferenceDate = useAppStore((state) => state.setReferenceDate);
  const [draft, setDraft] = useState(day);
  useEffect(() => setDraft(day), [day]);
  const change = (value: string) => {
    setDraft(value);
    if (isIsoDate(value) && value.length === 10 && value >= EARLIEST) setReferenceDate(value);
  };
  return (
    <div className="sk-field">
      <label className="sk-facet__name" htmlFor={id}>
        {filterTexts.date}
      </label>
      <p className="sk-field__hint" id={`${id}-hint`}>
        {filterTexts.dateHint}
      </p>
      <input
        id={id}
        type="date"
        className="utrecht-textbox utrecht-textbox--html-input"
        aria-describedby={`${id}-hint`}
        value={draft}
        min={EARLIEST}
        onChange={(event) => change(event.target.value)}
        onBlur={() => setDraft(day)}
      />
    </div>
  );
}
