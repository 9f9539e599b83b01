import { Button } from "@nl-design-system-candidate/button-react";
import { lazy, useState } from "react";
import { useAppStore } from "@/state/store";
import { issuesTitle } from "@/texts/issueCount";
import { issueTexts, unreadSentence } from "@/texts/issues";
import { FetchedDialog } from "../shell/FetchedDialog";
import { LongNotice } from "./LongNotice";
import { useIssueSubjects } from "./useIssueSubjects";

const IssuesDialog = lazy(() => import("./IssuesDialog"));

/** Says of which tables much could not be read, with the way to all remarks, until the reader puts it away. */
export function UnreadValues() {
  const unread = useAppStore(({ load }) => (load.status === "ready" ? load.unread : undefined));
  const title = issuesTitle(useIssueSubjects());
  const [isRead, setIsRead] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  if (isRead || !unread || unread.length === 0) return null;
  const close = () => setIsOpen(false);
  return (
    <>
      <LongNotice
        title={issueTexts.unreadTitle}
        ways={
          <>
            <Button purpose="secondary" label={issueTexts.openList} onClick={() => setIsOpen(true)} />
            <Button purpose="secondary" label={issueTexts.dismiss} onClick={() => setIsRead(true)} />
          </>
        }
      >
        <ul>
          {unread.map((table) => (
            <li key={table.file}>{unreadSentence(table)}</li>
          ))}
        </ul>
        <p>{issueTexts.unreadLead}</p>
      </LongNotice>
      {isOpen && (
        <FetchedDialog title={title} onClose={close}>
          <IssuesDialog onClose={close} />
        </FetchedDialog>
      )}
    </>
  );
}
