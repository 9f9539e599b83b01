import { memo } from "react";
import type { Facet } from "@/domain/filter";
import { useAppStore } from "@/state/store";
import { filterTexts } from "@/texts/filters";
import { formatNumber } from "@/texts/format";
import { hyphenParts } from "@/texts/hyphens";
import { Explain } from "@/ui/Explain";
import { Joined } from "@/ui/Joined";

interface Props {
  readonly facet: Facet;
  readonly code: string;
  readonly label: string;
  readonly explanation?: string;
  readonly count: number;
  readonly isChosen: boolean;
}

/** One option as a checkbox with the number of partnerships it would show. */
export const OptionRow = memo(function OptionRow({ facet, code, label, explanation, count, isChosen }: Props) {
  return (
    <div className="sk-option">
      <label className={count === 0 ? "sk-option__label sk-option__label--none" : "sk-option__label"}>
        <input
          type="checkbox"
          className="utrecht-checkbox utrecht-checkbox--html-input sk-option__box"
          checked={isChosen}
          onChange={() => useAppStore.getState().toggleChoice(facet, code)}
        />
        <span className="sk-option__name">
          <Joined parts={hyphenParts(label)} />
        </span>{" "}
        <span className="sk-option__count">{formatNumber(count)}</span>
      </label>
      {explanation && <Explain label={filterTexts.explain(label)}>{explanation}</Explain>}
    </div>
  );
});
