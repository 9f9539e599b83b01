import type { KeyboardEvent } from "react";
import { REGISTER_BEGUN } from "@/domain/dates";
import { dayInMonth, monthDate, monthOf } from "@/domain/months";
import { useAppStore } from "@/state/store";
import { filterTexts } from "@/texts/filters";
import { formatDate } from "@/texts/format";
import "../../ui/slider.css";

const YEAR = 12;

/** Browsers differ in how far these keys go; here they go a year. */
const YEAR_KEYS: Readonly<Record<string, number>> = { PageUp: YEAR, PageDown: -YEAR };

/** Moves the reference date by month, over the years that the register covers; the page follows while it moves. */
export function MonthSlider() {
  const usual = useAppStore(({ home }) => home.referenceDate);
  const setReferenceDate = useAppStore((state) => state.setReferenceDate);
  const [first, last] = [monthOf(REGISTER_BEGUN), monthOf(usual)];
  const month = useAppStore(({ referenceDate }) => Math.min(last, Math.max(first, monthOf(referenceDate))));
  if (first >= last) return null;
  const move = (to: number) => setReferenceDate(dayInMonth(Math.min(last, Math.max(first, to)), usual));
  const moveByYear = (event: KeyboardEvent) => {
    const step = YEAR_KEYS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    move(month + step);
  };
  return (
    <div className="sk-month">
      <input
        type="range"
        className="sk-slider"
        aria-label={filterTexts.month}
        aria-valuetext={formatDate(monthDate(month))}
        min={first}
        max={last}
        step={1}
        value={month}
        onChange={(event) => move(Number(event.target.value))}
        onKeyDown={moveByYear}
      />
      <p className="sk-month__ends" aria-hidden>
        <span>{formatDate(monthDate(first))}</span>
        <span>{formatDate(monthDate(last))}</span>
      </p>
    </div>
  );
}
