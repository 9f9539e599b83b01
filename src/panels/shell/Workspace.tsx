import { type CSSProperties, type ReactNode, useState } from "react";
import type { View } from "@/state/appState";
import { useAppStore } from "@/state/store";
import { shellTexts } from "@/texts/shell";
import { Later } from "@/ui/Later";
import { Resizer } from "@/ui/Resizer";
import { FilterPanel } from "../filters/FilterPanel";

interface Props {
  /** What the view shows: map, table or dossier. */
  readonly stage: ReactNode;
  readonly details: ReactNode;
  readonly hasFilters: boolean;
  readonly hasDetails: boolean;
}

/** Widths of the details, in px, where more than a list stands in them. */
const WIDER: Partial<Record<View, number>> = { overlap: 480, samenhang: 480, verbindingen: 420 };

/** Three columns that scroll on their own and whose width can be changed: filters, view, details. */
export function Workspace({ stage, details, hasFilters, hasDetails }: Props) {
  const [filtersWidth, setFiltersWidth] = useState(300);
  const usualWidth = useAppStore(({ view }) => WIDER[view] ?? 380);
  const [chosenWidth, setDetailsWidth] = useState<number>();
  const detailsWidth = chosenWidth ?? usualWidth;
  const isReady = useAppStore(({ load }) => load.status === "ready");
  const widths = { "--sk-filters": `${filtersWidth}px`, "--sk-details": `${detailsWidth}px` } as CSSProperties;
  return (
    <div className="sk-work" style={widths}>
      <main className="sk-main">
        {hasFilters && (
          <>
            <div className="sk-main__filters" id="filters" tabIndex={-1}>
              <FilterPanel />
            </div>
            <Resizer
              label={shellTexts.resizeFilters}
              width={filtersWidth}
              min={240}
              max={480}
              side="start"
              onResize={setFiltersWidth}
            />
          </>
        )}
        <div className="sk-main__stage" id="inhoud" tabIndex={-1}>
          {stage}
        </div>
        {hasDetails && (
          <Resizer
            label={shellTexts.resizeDetails}
            width={detailsWidth}
            min={300}
            max={640}
            side="end"
            onResize={setDetailsWidth}
          />
        )}
      </main>
      {hasDetails && (
        <aside className="sk-aside" id="details" tabIndex={-1} aria-label={shellTexts.details}>
          {isReady && <Later>{details}</Later>}
        </aside>
      )}
    </div>
  );
}
