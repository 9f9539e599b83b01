import { type ReactNode, useEffect, useRef, useState } from "react";
import { MAP_VIEWS } from "@/state/appState";
import { useAppStore } from "@/state/store";
import { shellTexts } from "@/texts/shell";
import { Later } from "@/ui/Later";
import { Sheet } from "@/ui/Sheet";
import type { SheetHeight } from "@/ui/sheetHeight";
import { useIsLow } from "@/ui/useLayout";
import { ActiveFilters } from "../filters/ActiveFilters";
import { FilterDrawer } from "../filters/FilterDrawer";
import { ResultStatus } from "../filters/ResultStatus";
import { Footer } from "./Footer";

interface Props {
  readonly layout: "tablet" | "phone";
  readonly stage: ReactNode;
  readonly details: ReactNode;
  readonly hasFilters: boolean;
  readonly hasDetails: boolean;
}

/** The view over the whole width; filters behind a button, details in a sheet over its lower part. */
export function SmallWorkspace({ layout, stage, details, hasFilters, hasDetails }: Props) {
  const isReady = useAppStore(({ load }) => load.status === "ready");
  const { height, setHeight } = useSheetHeight(layout);
  const isPhone = layout === "phone";
  const footer = isPhone && <Footer />;
  return (
    <div className={hasDetails ? `sk-work sk-work--${height}` : "sk-work"}>
      <main className="sk-main">
        {hasFilters && (
          <div className="sk-toolbar">
            <FilterDrawer kind={isPhone ? "page" : "drawer"} />
            <ResultStatus />
            {!isPhone && <ActiveFilters />}
          </div>
        )}
        {/* nothing can have the focus that a sheet covers */}
        <div className="sk-main__stage" id="inhoud" tabIndex={-1} inert={hasDetails && height === "high"}>
          {stage}
        </div>
      </main>
      {hasDetails && (
        <Sheet
          label={shellTexts.details}
          height={height}
          onHeight={setHeight}
          largerLabel={shellTexts.sheetLarger}
          smallerLabel={shellTexts.sheetSmaller}
        >
          {isReady && <Later>{details}</Later>}
          {footer}
        </Sheet>
      )}
      {!hasDetails && footer}
    </div>
  );
}

/** Low on a tablet, or in a low window, until something is chosen; a choice opens it half, and never makes it smaller. */
function useSheetHeight(layout: Props["layout"]) {
  const chosen = useAppStore(({ municipalities, partnerships }) => [...municipalities, ...partnerships].join(" "));
  const isLow = useIsLow();
  const startsHalf = (layout === "phone" && !isLow) || chosen !== "";
  const [height, setHeight] = useState<SheetHeight>(startsHalf ? "half" : "low");
  useEffect(() => {
    if (chosen !== "") setHeight((before) => (before === "low" ? "half" : before));
  }, [chosen]);
  const view = useAppStore((state) => state.view);
  const lastView = useRef(view);
  useEffect(() => {
    if (lastView.current === view) return;
    lastView.current = view;
    if (!MAP_VIEWS.includes(view)) setHeight("low"); // a table under the details is not what was asked for
  }, [view]);
  return { height, setHeight };
}
