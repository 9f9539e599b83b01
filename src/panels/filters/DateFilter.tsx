import { useEffect, useId, useRef, useState } from "react";
import { isIsoDate } from "@/domain/dates";
import { useAppStore } from "@/state/store";
import { dateBackLabel, filterTexts } from "@/texts/filters";
import { MonthSlider } from "./MonthSlider";
import "./dateFilter.css";

/** A year that someone is still typing passes through the first centuries. */
const EARLIEST = "1900-01-01";

/** The day that everything on screen speaks of: exact, by month, and back to the usual one. */
export function DateFilter() {
  const id = useId();
  const day = useAppStore((state) => state.referenceDate);
  const usual = useAppStore(({ home }) => home.referenceDate);
  const setReferenceDate = useAppStore((state) => state.setReferenceDate);
  const field = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState(day);
  useEffect(() => setDraft(day), [day]);
  const change = (value: string) => {
    setDraft(value);
    if (isIsoDate(value) && value.length === 10 && value >= EARLIEST) setReferenceDate(value);
  };
  const goBack = () => {
    setReferenceDate(usual);
    field.current?.focus(); // the button goes away
  };
  return (
    <div className="sk-field">
      <label className="sk-facet__name" htmlFor={id}>
        {filterTexts.date}
      </label>
      <p className="sk-field__hint" id={`${id}-hint`}>
        {filterTexts.dateHint}
      </p>
      <div className="sk-date">
        <input
          ref={field}
          id={id}
          type="date"
          className="utrecht-textbox utrecht-textbox--html-input"
          aria-describedby={`${id}-hint`}
          value={draft}
          min={EARLIEST}
          onChange={(event) => change(event.target.value)}
          onBlur={() => setDraft(day)}
        />
        {day !== usual && (
          <button type="button" className="sk-link-button" aria-label={dateBackLabel(usual)} onClick={goBack}>
            {filterTexts.back}
          </button>
        )}
      </div>
      <MonthSlider />
    </div>
  );
}
