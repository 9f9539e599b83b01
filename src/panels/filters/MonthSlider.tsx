import type { KeyboardEvent } from "react";
import { REGISTER_BEGUN } from "@/domain/dates";
import { dayInMonth, monthDate, monthOf } from "@/domain/months";
import { lastDayOfSources } from "@/state/home";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { filterTexts } from "@/texts/filters";
import { formatDate } from "@/texts/format";
import "../../ui/slider.css";

const YEAR = 12;

/** Browsers differ in how far these keys go; here they go a year. */
const YEAR_KEYS: Readonly<Record<string, number>> = { PageUp: YEAR, PageDown: -YEAR };

/**
 * Moves the reference date by month, over the years that the register covers; the page follows while it moves. A site
 * that opens on a day in the past still reaches the last day of the sources.
 */
export function MonthSlider() {
  const usual = useAppStore(({ home }) => home.referenceDate);
  const setReferenceDate = useAppStore((state) => state.setReferenceDate);
  const known = useAppStore((state) => lastDayOfSources(selectDataset(state)) ?? usual);
  const newest = known > usual ? known : usual;
  const [first, last] = [monthOf(REGISTER_BEGUN), monthOf(newest)];
  const month = useAppStore(({ referenceDate }) => Math.min(last, Math.max(first, monthOf(referenceDate))));
  if (first >= last) return null;
  const move = (to: number) => {
    const next = Math.min(last, Math.max(first, to));
    setReferenceDate(dayInMonth(next, next === monthOf(usual) ? usual : newest));
  };
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
