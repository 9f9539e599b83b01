import { selectFilterResult } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { loadingTexts } from "@/texts/loading";
import { resultCount } from "@/texts/shell";

/** How many partnerships pass the filters, told to everyone after each change. */
export function ResultStatus() {
  const isReady = useAppStore(({ load }) => load.status === "ready");
  const { visible, total } = useAppStore(selectFilterResult);
  const { numbers, noun } = resultCount(visible.length, total);
  return (
    <p role="status" className="sk-status">
      {isReady ? (
        <>
          <strong className="sk-status__numbers">{numbers}</strong> {noun}
        </>
      ) : (
        loadingTexts.short
      )}
    </p>
  );
}
