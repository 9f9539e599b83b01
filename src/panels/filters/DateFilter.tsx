import { useId, useRef } from "react";
import { useAppStore } from "@/state/store";
import { dateBackLabel, filterTexts } from "@/texts/filters";
import { DayField } from "@/ui/DayField";
import { MonthSlider } from "./MonthSlider";
import "./dateFilter.css";

/** The day that everything on screen speaks of: exact, by month, and back to the usual one. */
export function DateFilter() {
  const id = useId();
  const day = useAppStore((state) => state.referenceDate);
  const usual = useAppStore(({ home }) => home.referenceDate);
  const setReferenceDate = useAppStore((state) => state.setReferenceDate);
  const field = useRef<HTMLInputElement>(null);
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
        <DayField ref={field} id={id} value={day} onChange={setReferenceDate} describedBy={`${id}-hint`} />
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
