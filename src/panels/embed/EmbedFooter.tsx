import { ExternalLink } from "lucide-react";
import type { Visit } from "@/state/appState";
import { NOT_EMBEDDED } from "@/state/embedParts";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { visitToQuery } from "@/state/urlCodec";
import { embedTexts } from "@/texts/embed";
import { filtersInWords } from "@/texts/share";
import { sourceLine } from "@/texts/shell";
import { selectActiveFilters } from "../filters/activeFilters";
import { VisitLink } from "../links/VisitLink";

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
  const isChosen = useAppStore(({ municipalities, partnerships }) => municipalities.length + partnerships.length > 0);
  if (!isReady) return <footer className="sk-embed__foot" />;
  return (
    <footer className="sk-embed__foot">
      <p className="sk-embed__source">
        {!hasFilters && active.length > 0 && `${filtersInWords(active.map(({ label }) => label))} `}
        {sourceLine(sources)}
      </p>
      {isChosen && !hasDetails && <WayBack />}
      <FullScreenLink />
    </footer>
  );
}

/** Only where no details offer one. The focus goes to the view, since the link itself is gone after use. */
function WayBack() {
  const view = useAppStore((state) => state.view);
  if (view !== "kaart") return null;
  return (
    <span onClickCapture={() => document.querySelector<HTMLElement>("#inhoud")?.focus()}>
      <VisitLink change={NOTHING_CHOSEN}>{embedTexts.overview}</VisitLink>
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
