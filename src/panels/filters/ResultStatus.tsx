import { selectFilterResult } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { loadingTexts } from "@/texts/loading";
import { resultCount } from "@/texts/shell";
import { WHAT_IF } from "@/texts/trial";
import { onDate } from "@/texts/wording";

/** How many partnerships pass the filters, told after each change; to who does not see the date beside it, that too. */
export function ResultStatus() {
  const isReady = useAppStore(({ load }) => load.status === "ready");
  const { visible, total } = useAppStore(selectFilterResult);
  const otherDay = useAppStore(({ referenceDate, home }) =>
    referenceDate === home.referenceDate ? undefined : referenceDate,
  );
  const isTrying = useAppStore(({ trials }) => trials.length > 0);
  const { numbers, noun } = resultCount(visible.length, total);
  return (
    <p role="status" className="sk-status">
      {isReady ? (
        <>
          <strong className="sk-status__numbers">{numbers}</strong> {noun}
          {otherDay && <span className="sk-hidden"> {onDate(otherDay)}</span>}
          {isTrying && <span className="sk-badge sk-status__tried">{WHAT_IF}</span>}
        </>
      ) : (
        loadingTexts.short
      )}
    </p>
  );
}
