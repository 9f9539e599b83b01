import { Button } from "@nl-design-system-candidate/button-react";
import { useAppStore } from "@/state/store";
import { addressIssueSentence, addressTexts } from "@/texts/address";
import { issueTexts } from "@/texts/issues";
import { BrokenSettings } from "./BrokenSettings";
import { LongNotice } from "./LongNotice";
import { UnreadValues } from "./UnreadValues";

/**
 * What could not be used of settings, data files and address; fetched only where there is something to say. Paper tells
 * it of the data only: it holds what was used.
 */
export default function Remarks() {
  return (
    <>
      <BrokenSettings />
      <UnreadValues />
      <IgnoredAddress />
    </>
  );
}

/** Which values of the address were passed over, or used otherwise. */
function IgnoredAddress() {
  const issues = useAppStore((state) => state.addressIssues);
  const dismiss = useAppStore((state) => state.dismissNotices);
  if (issues.length === 0) return null;
  return (
    <LongNotice
      kind="info"
      title={addressTexts.title}
      ways={<Button purpose="secondary" label={issueTexts.dismiss} onClick={dismiss} />}
      isUrgent
      isOffPaper
    >
      <ul>
        {issues.map((issue) => (
          <li key={`${issue.key} ${issue.problem} ${issue.value}`}>{addressIssueSentence(issue)}</li>
        ))}
      </ul>
    </LongNotice>
  );
}
