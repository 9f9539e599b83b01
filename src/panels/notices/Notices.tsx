import { Button } from "@nl-design-system-candidate/button-react";
import { lazy } from "react";
import { REGISTER_FILLED } from "@/domain/dates";
import { endedSince } from "@/domain/formerMunicipalities";
import type { AppState } from "@/state/appState";
import { derive } from "@/state/derive";
import { lastDayOfSources } from "@/state/home";
import { selectDataset, selectFilterResult, selectSettingIssues } from "@/state/selectors";
import { startApp } from "@/state/startApp";
import { useAppStore } from "@/state/store";
import { consequenceSentence, failureSentences } from "@/texts/failures";
import { filterTexts, sourcesEndSentence, undatedSentence } from "@/texts/filters";
import { boundariesSentence } from "@/texts/formerMunicipalities";
import { loadingTexts } from "@/texts/loading";
import { Notice } from "@/ui/Notice";
import { Optional } from "@/ui/Optional";
import { useLayout } from "@/ui/useLayout";
import { NothingMatches } from "../filters/NothingMatches";
import "./notices.css";

const KeptData = lazy(() => import("./KeptData"));
const Remarks = lazy(() => import("./Remarks"));

const selectEndedSince = derive(
  (state: AppState) => [state.referenceDate, state.area, selectDataset(state).organisations],
  (day, area, organisations) => endedSince(day, area, organisations),
);

function selectHasRemarks(state: AppState): boolean {
  const unread = state.load.status === "ready" ? (state.load.unread ?? []) : [];
  return unread.length + selectSettingIssues(state).length + state.addressIssues.length > 0;
}

/** Everything that went otherwise than one would expect, with a way out. */
export function Notices() {
  const hasRemarks = useAppStore(selectHasRemarks);
  const keptOn = useAppStore((state) => state.keptOn);
  return (
    <div className="sk-notices">
      {keptOn !== undefined && (
        <Optional>
          <KeptData keptOn={keptOn} />
        </Optional>
      )}
      <FailedFiles />
      {hasRemarks && (
        <Optional>
          <Remarks />
        </Optional>
      )}
      <UnusualDay />
      <NothingMatches />
    </div>
  );
}

/** Which files could not be had, why, what still works, and a way to try again. */
function FailedFiles() {
  const failures = useAppStore(({ load }) => (load.status === "ready" ? load.failures : undefined));
  if (!failures || failures.length === 0) return null;
  return (
    <Notice kind="warning" title={loadingTexts.failed} isUrgent>
      <ul>
        {failureSentences(failures).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>{consequenceSentence(failures)}</p>
      <div className="sk-notices__end">
        <Button purpose="secondary" label={loadingTexts.tryAgain} onClick={() => void startApp()} />
      </div>
    </Notice>
  );
}

/** What to mind on a day before or after the one that all sources speak of, whether settings or address ask for it. */
function UnusualDay() {
  const day = useAppStore((state) => state.referenceDate);
  const lastDay = useAppStore((state) => lastDayOfSources(selectDataset(state)));
  const usual = useAppStore(({ home }) => home.referenceDate);
  if (lastDay === undefined || day <= lastDay) return <IncompletePast isPast={day < (lastDay ?? usual)} />;
  return (
    <Notice kind="warning">
      <p>{sourcesEndSentence(lastDay)}</p>
    </Notice>
  );
}

/**
 * The further back, the less the register knows; what has no start date is shown on every day; and what is drawn are the
 * municipalities of today. On a phone one line of it, or no map would be left.
 */
function IncompletePast({ isPast }: { readonly isPast: boolean }) {
  const day = useAppStore((state) => state.referenceDate);
  const isRoomy = useLayout() !== "phone";
  const { visible } = useAppStore(selectFilterResult);
  const undated = isPast ? visible.filter(({ partnership }) => !partnership.start).length : 0;
  const ended = useAppStore(selectEndedSince);
  const boundaries = isPast ? boundariesSentence(ended, day) : undefined;
  if (day >= REGISTER_FILLED && undated === 0 && !boundaries) return null;
  return (
    <Notice kind="warning">
      <details open={isRoomy}>
        <summary>{filterTexts.pastDay}</summary>
        {day < REGISTER_FILLED && <p>{filterTexts.registerIncomplete}</p>}
        {boundaries && <p>{boundaries}</p>}
        {undated > 0 && <p>{undatedSentence(undated)}</p>}
      </details>
    </Notice>
  );
}
