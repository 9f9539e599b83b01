import { NETHERLANDS } from "@/domain/area";
import { selectDataset, selectFilterResult, selectIsFiltered, selectLacks } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { lackTexts } from "@/texts/lacks";
import { loadingTexts } from "@/texts/loading";
import { areaLine, resultCount } from "@/texts/shell";
import { WHAT_IF } from "@/texts/trial";
import { onDate } from "@/texts/wording";
import "./resultStatus.css";

/**
 * How many partnerships pass the filters, told after each change in words that stand alone; to who does not see
 * the date beside it, that too. Below it, what the area has to do with that number.
 */
export function ResultStatus() {
  const isReady = useAppStore(({ load }) => load.status === "ready");
  const { visible, total } = useAppStore(selectFilterResult);
  const otherDay = useAppStore(({ referenceDate, home }) =>
    referenceDate === home.referenceDate ? undefined : referenceDate,
  );
  const isTrying = useAppStore(({ trials }) => trials.length > 0);
  const lacks = useAppStore(selectLacks);
  const { numbers, noun } = resultCount(visible.length, total);
  return (
    <div className="sk-result">
      {/* takes the focus from what goes away when it is used, such as the last filter */}
      <p role="status" className="sk-status" tabIndex={-1}>
        {lacks === "partnerships" ? (
          lackTexts.status
        ) : isReady ? (
          <>
            <strong className="sk-status__numbers">{numbers}</strong> {noun}
          </>
        ) : (
          loadingTexts.short
        )}
      </p>
      {isReady && isTrying && <span className="sk-badge sk-status__tried">{WHAT_IF}</span>}
      <p className="sk-hidden" aria-live="polite">
        {isReady && otherDay && onDate(otherDay)}
      </p>
      {isReady && lacks !== "partnerships" && <Area count={visible.length} />}
    </div>
  );
}

/** Why it is not all of them, before anyone filtered: "97 met deelnemers uit de provincie Utrecht". */
function Area({ count }: { readonly count: number }) {
  const area = useAppStore((state) => state.area);
  const province = useAppStore((state) => selectDataset(state).organisations.get(state.area)?.name);
  const isFiltered = useAppStore(selectIsFiltered);
  const lacks = useAppStore(selectLacks);
  if (area === NETHERLANDS) return null;
  const line = lacks ? lackTexts.statusMore : areaLine(count, province, isFiltered);
  return <p className={lacks ? "sk-result__area sk-result__area--lacks" : "sk-result__area"}>{line}</p>;
}
