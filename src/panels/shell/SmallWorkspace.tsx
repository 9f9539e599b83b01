import { ChevronDown } from "lucide-react";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { MAP_VIEWS } from "@/state/appState";
import { useAppStore } from "@/state/store";
import { shellTexts, toDetails } from "@/texts/shell";
import { Later } from "@/ui/Later";
import { Sheet } from "@/ui/Sheet";
import { type SheetHeight, standFor } from "@/ui/sheetHeight";
import { useIsLow } from "@/ui/useLayout";
import { ActiveFilters } from "../filters/ActiveFilters";
import { FilterDrawer } from "../filters/FilterDrawer";
import { ResultStatus } from "../filters/ResultStatus";
import { selectChosenName } from "./selectChosenName";

const DETAILS = "details";

interface Props {
  readonly layout: "tablet" | "phone";
  readonly stage: ReactNode;
  readonly details: ReactNode;
  /** On a phone it stands below the details. */
  readonly footer: ReactNode;
  readonly hasFilters: boolean;
  readonly hasDetails: boolean;
}

/**
 * The view over the whole width; filters behind a button, details in a sheet over its lower part. In a low window they
 * stand below it, with a link to them once something is chosen.
 */
export function SmallWorkspace({ layout, stage, details, footer, hasFilters, hasDetails }: Props) {
  const isReady = useAppStore(({ load }) => load.status === "ready");
  const isLow = useIsLow();
  const { height, setHeight } = useSheetHeight(layout);
  const isPhone = layout === "phone";
  const hasSheet = hasDetails && !isLow;
  return (
    <div className={hasSheet ? `sk-work sk-work--${height}` : "sk-work"}>
      <main className="sk-main">
        {hasFilters && (
          <div className="sk-toolbar">
            <FilterDrawer kind={isPhone ? "page" : "drawer"} />
            <ResultStatus />
            {!isPhone && <ActiveFilters />}
          </div>
        )}
        {/* nothing can have the focus that a sheet covers */}
        <div className="sk-main__stage" id="inhoud" tabIndex={-1} inert={hasSheet && height === "high"}>
          {stage}
        </div>
      </main>
      {hasDetails && isLow && <ToDetails />}
      {hasDetails && (
        <Sheet
          id={DETAILS}
          label={shellTexts.details}
          isFlat={isLow}
          height={height}
          onHeight={setHeight}
          handleLabel={shellTexts.sheetNext[height]}
        >
          {isReady && <Later>{details}</Later>}
          {isPhone && footer}
        </Sheet>
      )}
      {!hasDetails && isPhone && footer}
    </div>
  );
}

/** Names what is chosen at the foot of the window, unless it is several, and brings its details into sight. */
function ToDetails() {
  const name = useAppStore(selectChosenName);
  const isOne = useAppStore(({ municipalities, partnerships }) => municipalities.length < 2 && partnerships.length < 2);
  if (name === undefined) return null;
  const show = () => {
    const details = document.getElementById(DETAILS);
    details?.focus({ preventScroll: true });
    details?.scrollIntoView();
  };
  return (
    <button type="button" className="sk-to-details" onClick={show}>
      {toDetails(isOne ? name : undefined)} <ChevronDown aria-hidden size={18} />
    </button>
  );
}

/** Low on a tablet until something is chosen; a choice opens it half, the way back gives the map its room again. */
function useSheetHeight(layout: Props["layout"]) {
  const chosen = useAppStore(({ municipalities, partnerships }) => [...municipalities, ...partnerships].join(" "));
  const [stand, setStand] = useState(() => standFor({ height: layout === "phone" ? "half" : "low" }, chosen !== ""));
  const setHeight = useCallback((height: SheetHeight) => setStand(({ before }) => ({ height, before })), []);
  useEffect(() => setStand((now) => standFor(now, chosen !== "")), [chosen]);
  const view = useAppStore((state) => state.view);
  const lastView = useRef(view);
  useEffect(() => {
    if (lastView.current === view) return;
    lastView.current = view;
    if (!MAP_VIEWS.includes(view)) setHeight("low"); // a table under the details is not what was asked for
  }, [view, setHeight]);
  return { height: stand.height, setHeight };
}
