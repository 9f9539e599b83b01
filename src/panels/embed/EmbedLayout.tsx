import type { ReactNode } from "react";
import type { AppState } from "@/state/appState";
import { selectPageTitle } from "@/state/pageTitle";
import { usePainted } from "@/state/paintedStore";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { areaInSentence } from "@/texts/map";
import { Later } from "@/ui/Later";
import { SearchBox } from "../search/SearchBox";
import { useParts } from "../shell/useParts";
import { EmbedDetails } from "./EmbedDetails";
import { EmbedFilters } from "./EmbedFilters";
import { EmbedFooter } from "./EmbedFooter";
import { EmbedStage } from "./EmbedStage";
import "../shell/shell.css";
import "./embed.css";
import "./embedDetails.css";
import "./embedStage.css";
import "./embedTable.css";

interface Props {
  /** What must be said about everything that is shown. */
  readonly banner: ReactNode;
  /** What the view shows: map, table or dossier. */
  readonly stage: ReactNode;
  readonly details: ReactNode;
  /** What has no place on the page and begins once the layout is there. */
  readonly children?: ReactNode;
}

/**
 * The view within another page, from 320 px wide: only the parts that the address asks for. It fills the frame, or takes
 * the height it needs when the page around it makes room. Nothing lies over the view, because a frame may be higher than
 * the window: what opens, opens in its place. Its landmarks are what it shows by the name of the view, the map in it, and
 * the details, a search above it and the source below: the page around it has a banner and a footer of its own, and
 * perhaps other maps.
 */
export default function EmbedLayout({ banner, stage, details, children }: Props) {
  const title = useAppStore((state) => state.config.title);
  const name = usePainted(selectName);
  const isGrowing = useAppStore((state) => state.isGrowing);
  const view = useAppStore((state) => state.view);
  const isReady = useAppStore(({ load }) => load.status === "ready");
  const { hasSearch, hasFilters, hasDetails } = useParts();
  const height = isGrowing ? "sk-embed--growing" : "sk-embed--filling";
  return (
    <div className={`sk-embed ${height} sk-embed--${view}`}>
      {hasSearch && !hasFilters && (
        <search className="sk-embed__head">
          <SearchBox />
        </search>
      )}
      <main className="sk-embed__main" aria-label={name}>
        <h1 className="sk-hidden">{title}</h1>
        {banner}
        {hasFilters && <EmbedFilters search={hasSearch && <SearchBox />} />}
        <EmbedStage>{stage}</EmbedStage>
      </main>
      {hasDetails && <EmbedDetails>{isReady && <Later>{details}</Later>}</EmbedDetails>}
      <EmbedFooter hasFilters={hasFilters} hasDetails={hasDetails} />
      {children}
    </div>
  );
}

/** With the area, because two maps in one page often differ in nothing else. */
function selectName(state: AppState): string {
  return `${selectPageTitle(state)}, ${areaInSentence(selectDataset(state).organisations.get(state.area)?.name)}`;
}
