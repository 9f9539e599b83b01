import { type ReactNode, useState } from "react";
import { selectDataset, selectFilterResult } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { detailTexts } from "@/texts/details";
import { areaInSentence } from "@/texts/map";
import { tableTitle } from "@/texts/table";

/** About as many rows as stand beside a map; of a longer table the first ones, and the others on request. */
const ROWS_AT_FIRST = 8;

/**
 * The view itself. Maps and dossiers say what they show; a table does not, so it gets a sentence here. In a frame that
 * grows, all rows at once would push the page around it thousands of pixels down.
 */
export function EmbedStage({ children }: { readonly children: ReactNode }) {
  const isTable = useAppStore(({ view, load }) => view === "tabel" && load.status === "ready");
  const isGrowing = useAppStore((state) => state.isGrowing);
  const count = useAppStore((state) => (isTable ? selectFilterResult(state).visible.length : 0));
  const [showsAll, setShowsAll] = useState(false);
  const isLong = isGrowing && count > ROWS_AT_FIRST;
  return (
    <>
      {isTable && <TableTitle count={count} />}
      <div
        className={isLong && !showsAll ? "sk-main__stage sk-embed__stage--short" : "sk-main__stage"}
        id="inhoud"
        tabIndex={-1}
      >
        {children}
      </div>
      {isLong && (
        <p className="sk-embed__more">
          <button type="button" className="sk-button-quiet" onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? detailTexts.showLess : detailTexts.showAll(count)}
          </button>
        </p>
      )}
    </>
  );
}

function TableTitle({ count }: { readonly count: number }) {
  const area = useAppStore((state) => areaInSentence(selectDataset(state).organisations.get(state.area)?.name));
  const day = useAppStore((state) => state.referenceDate);
  return <h2 className="sk-map-title sk-embed__title">{tableTitle({ count, area, day })}</h2>;
}
