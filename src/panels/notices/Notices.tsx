import { Button } from "@nl-design-system-candidate/button-react";
import { REGISTER_FILLED } from "@/domain/dates";
import { startApp } from "@/state/startApp";
import { useAppStore } from "@/state/store";
import { filterTexts } from "@/texts/filters";
import { addressIssueSentence, issueTexts } from "@/texts/issues";
import { failureSentence, loadingTexts } from "@/texts/loading";
import { Notice } from "@/ui/Notice";
import { NothingMatches } from "../filters/NothingMatches";
import "./notices.css";

/** Everything that went otherwise than one would expect, with a way out. */
export function Notices() {
  return (
    <div className="sk-notices">
      <FailedFiles />
      <IgnoredAddress />
      <IncompletePast />
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
        {failures.map(({ file, reason }) => (
          <li key={file}>{failureSentence(file, reason)}</li>
        ))}
      </ul>
      <Button purpose="secondary" label={loadingTexts.tryAgain} onClick={() => void startApp()} />
    </Notice>
  );
}

/** The further back, the less the register knows. */
function IncompletePast() {
  const day = useAppStore((state) => state.referenceDate);
  return day < REGISTER_FILLED ? <Notice kind="warning">{filterTexts.registerIncomplete}</Notice> : null;
}

/** Which values of the address were passed over. */
function IgnoredAddress() {
  const issues = useAppStore((state) => state.addressIssues);
  const dismiss = useAppStore((state) => state.dismissNotices);
  if (issues.length === 0) return null;
  return (
    <Notice title={issueTexts.addressTitle} isUrgent>
      <ul>
        {issues.map((issue) => (
          <li key={`${issue.column} ${issue.value}`}>{addressIssueSentence(issue)}</li>
        ))}
      </ul>
      <Button purpose="secondary" label={issueTexts.dismiss} onClick={dismiss} />
    </Notice>
  );
}
