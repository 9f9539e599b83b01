import { ExternalLink } from "lucide-react";
import { useState } from "react";
import { gapsIn } from "@/domain/coverage";
import { type AppState, MAP_VIEWS, type Visit } from "@/state/appState";
import { NOT_EMBEDDED } from "@/state/embedParts";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { visitToQuery } from "@/state/urlCodec";
import { detailTexts } from "@/texts/details";
import { backTo, embedTexts } from "@/texts/embed";
import { sourceLine } from "@/texts/footer";
import { filtersInWords } from "@/texts/share";
import { shellTexts } from "@/texts/shell";
import { selectActiveFilters } from "../filters/activeFilters";
import { VisitLink } from "../links/VisitLink";
import { shownIn } from "../picture/shown";

interface Props {
  readonly hasFilters: boolean;
  readonly hasDetails: boolean;
}

const NOTHING_CHOSEN: Partial<Visit> = { municipalities: [], partnerships: [] };

/** Source, filters that cannot be seen otherwise, the way back from a choice, and the way to the whole site. */
export function EmbedFooter({ hasFilters, hasDetails }: Props) {
  const { sources } = useAppStore(selectDataset);
  const isReady = useAppStore(({ load }) => load.status === "ready");
  const active = useAppStore(selectActiveFilters);
  const view = useAppStore((state) => state.view);
  const [opened] = useState(view); // what the page around it asked for
  const isChosen = useAppStore(({ municipalities, partnerships }) => municipalities.length + partnerships.length > 0);
  if (!isReady) return <div className="sk-embed__foot" />;
  return (
    <section className="sk-embed__foot" aria-label={shellTexts.about}>
      <p className="sk-embed__source">
        {!hasDetails && <MapCaution />}
        {!hasFilters && active.length > 0 && `${filtersInWords(active.map(({ label }) => label))} `}
        {sourceLine(sources)}{" "}
      </p>
      {view !== opened ? (
        <WayBack change={{ view: opened }}>{backTo(opened)}</WayBack>
      ) : (
        view === "kaart" && isChosen && !hasDetails && <WayBack change={NOTHING_CHOSEN}>{embedTexts.overview}</WayBack>
      )}{" "}
      <FullScreenLink />
    </section>
  );
}

/** What the map leaves out and where, which the details say when they are there. Other views say so themselves. */
function MapCaution() {
  const caution = useAppStore(selectMapCaution);
  if (!caution) return null;
  return (
    <span className="sk-off-paper">
      <strong>{detailTexts.caution}</strong> {caution}{" "}
    </span>
  );
}

function selectMapCaution(state: AppState): string {
  if (!MAP_VIEWS.includes(state.view)) return "";
  return gapsIn(selectDataset(state).sources, shownIn(state).areas).join(" ");
}

/** A frame has no tabs and no history. The focus goes to the view, since the link itself is gone after use. */
function WayBack({ change, children }: { readonly change: Partial<Visit>; readonly children: string }) {
  return (
    <span className="sk-embed__back" onClickCapture={() => document.querySelector<HTMLElement>("#inhoud")?.focus()}>
      <VisitLink change={change}>{children}</VisitLink>
    </span>
  );
}

function FullScreenLink() {
  const query = useAppStore((state) => visitToQuery({ ...state, ...NOT_EMBEDDED }, state.home));
  return (
    <a className="sk-embed__full" href={query ? `?${query}` : "./"} target="_blank" rel="noopener">
      {embedTexts.fullScreen} <ExternalLink aria-hidden size={16} />
      <span className="sk-hidden"> {embedTexts.newTab}</span>
    </a>
  );
}
