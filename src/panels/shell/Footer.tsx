import { lazy } from "react";
import { usePainted } from "@/state/paintedStore";
import { selectDataset, selectFilterResult } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { issuesTitle, leftOutCount } from "@/texts/issueCount";
import { completenessLine, shellTexts, sourceLine } from "@/texts/shell";
import { useIssueSubjects } from "../notices/useIssueSubjects";
import { FetchedDialog } from "./FetchedDialog";
import "./footer.css";

const AboutDialog = lazy(() => import("./AboutDialog"));
const IssuesDialog = lazy(() => import("../notices/IssuesDialog"));

/** What can be opened from the footer. */
export type FooterDialogName = "about" | "issues";

/** Where it comes from, how old and how complete it is, in one line; with the ways to read more. */
export function Footer({ onOpen }: { readonly onOpen: (name: FooterDialogName) => void }) {
  const { sources, issues } = useAppStore(selectDataset);
  const isReady = useAppStore(({ load }) => load.status === "ready");
  const { visible } = usePainted(selectFilterResult);
  const incomplete = visible.filter(({ partnership }) => !partnership.hasAllParticipants).length;
  const title = issuesTitle(useIssueSubjects());
  const leftOut = leftOutCount(issues);
  return (
    <footer className="sk-footer">
      {isReady && (
        <p className="sk-footer__line">
          {sourceLine(sources)}{" "}
          <span className="sk-footer__complete">{completenessLine(incomplete, visible.length)}</span>
        </p>
      )}
      <button type="button" className="sk-link-button" onClick={() => onOpen("about")}>
        {shellTexts.about}
      </button>
      {issues.length > 0 && (
        <button type="button" className="sk-link-button" onClick={() => onOpen("issues")}>
          {leftOut ? `${title}: ${leftOut}` : title}
        </button>
      )}
    </footer>
  );
}

interface DialogProps {
  readonly name: FooterDialogName;
  readonly onClose: () => void;
}

/** What was opened. Apart from the footer, whose place depends on the window. */
export function FooterDialog({ name, onClose }: DialogProps) {
  const title = issuesTitle(useIssueSubjects());
  return (
    <FetchedDialog title={name === "about" ? shellTexts.about : title} onClose={onClose}>
      {name === "about" ? <AboutDialog onClose={onClose} /> : <IssuesDialog onClose={onClose} />}
    </FetchedDialog>
  );
}
