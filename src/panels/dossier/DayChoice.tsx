import { useAppStore } from "@/state/store";
import { dayChoice } from "@/texts/dayChoice";
import { DateFilter } from "../filters/DateFilter";
import "../filters/filters.css";
import "./dayChoice.css";

/** The day that a view without filters speaks of, and on request the field to change it. */
export function DayChoice() {
  const day = useAppStore((state) => state.referenceDate);
  return (
    <details className="sk-day-choice sk-off-paper">
      <summary className="sk-day-choice__summary">{dayChoice(day)}</summary>
      <DateFilter />
    </details>
  );
}
