import { useAppStore } from "@/state/store";
import { loadingTexts, loadProgress } from "@/texts/loading";
import "./notices.css";

/** What stands in place of the map while the data load: how far it is, in words. */
export function LoadingStage() {
  const load = useAppStore((state) => state.load);
  const { done, total } = load.status === "loading" ? load : { done: 0, total: 0 };
  return (
    <div className="sk-loading">
      <div className="sk-loading__card">
        <p>{loadingTexts.title}</p>
        <progress className="sk-loading__bar" aria-label={loadingTexts.short} value={done} max={Math.max(total, 1)} />
        <p className="sk-quiet sk-number">{loadProgress(done, total)}</p>
      </div>
    </div>
  );
}
