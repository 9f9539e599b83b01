import { NETHERLANDS } from "@/domain/area";
import { linkCounts } from "@/domain/measures/links";
import { selectLinks, selectUncounted } from "@/state/selectLinks";
import { selectDataset, selectIsFiltered } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { connectionTexts, linksSentences } from "@/texts/connections";
import { areaInSentence } from "@/texts/map";
import { Explain } from "@/ui/Explain";
import { ClearFilters } from "../details/ClearFilters";
import { UnevenCoverage } from "../details/UnevenCoverage";
import { BorderSwitch } from "./BorderSwitch";
import { FocusChoice } from "./FocusChoice";
import { LinkTable } from "./LinkTable";
import { Threshold } from "./Threshold";
import "../details/details.css";
import "../details/lists.css";
import "../details/notes.css";
import "./connections.css";

/** Beside the map with links: what it shows in sentences, what can be set, and every line as a row of a table. */
export default function ConnectionsPanel() {
  const links = useAppStore(selectLinks);
  const focus = useAppStore((state) => selectDataset(state).organisations.get(links.focus ?? ""));
  const isFiltered = useAppStore(selectIsFiltered);
  const area = useAppStore((state) => state.area);
  const isEmpty = links.drawn.length === 0;
  return (
    <div className="sk-details sk-connections">
      <h2 className="sk-details__title" tabIndex={-1}>
        {focus ? connectionTexts.titleOf(focus.name) : connectionTexts.title}
      </h2>
      <InWords />
      {isEmpty && isFiltered && <ClearFilters />}
      <div>
        <Explain label={connectionTexts.read} text={connectionTexts.read} isPrinted>
          <p>{connectionTexts.readText}</p>
        </Explain>
      </div>
      <section className="sk-details__section" aria-label={connectionTexts.controls}>
        <FocusChoice chosen={focus} />
        <Threshold links={links} />
        <BorderSwitch focus={focus} />
      </section>
      <UnevenCoverage areas={links.across > 0 ? [area, NETHERLANDS] : [area]} />
      {!isEmpty && <LinkTable key={focus?.code} links={links} focus={focus} />}
    </div>
  );
}

/** How many lines, from which number, and how many pairs are left out. */
function InWords() {
  const links = useAppStore(selectLinks);
  const { organisations } = useAppStore(selectDataset);
  const area = useAppStore((state) => state.area);
  const uncounted = useAppStore(selectUncounted);
  const isOwnNumber = useAppStore(({ minimum }) => minimum > 0);
  const [first, ...others] = linksSentences({
    links,
    municipalities: linkCounts(links.drawn).size,
    area: area === NETHERLANDS ? undefined : areaInSentence(organisations.get(area)?.name),
    focus: organisations.get(links.focus ?? "")?.name,
    uncounted,
    isOwnNumber,
  });
  return (
    <>
      <p className="sk-details__lead">{first}</p>
      {others.length > 0 && <p>{others.join(" ")}</p>}
    </>
  );
}
