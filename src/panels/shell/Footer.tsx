import { lazy, useState } from "react";
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

/** Where it comes from, how old and how complete it is, in one line; with the ways to read more. */
export function Footer() {
  const { sources, issues } = useAppStore(selectDataset);
  const isReady = useAppStore(({ load }) => load.status === "ready");
  const { visible } = usePainted(selectFilterResult);
  const [open, setOpen] = useState<"about" | "issues">();
  const incomplete = visible.filter(({ partnership }) => !partnership.hasAllParticipants).length;
  const title = issuesTitle(useIssueSubjects());
  const leftOut = leftOutCount(issues);
  const close = () => setOpen(undefined);
  return (
    <footer className="sk-footer">
      {isReady && (
        <p className="sk-footer__line">
          {sourceLine(sources)}{" "}
          <span className="sk-footer__complete">{completenessLine(incomplete, visible.length)}</span>
        </p>
      )}
      <button type="button" className="sk-link-button" onClick={() => setOpen("about")}>
        {shellTexts.about}
      </button>
      {issues.length > 0 && (
        <button type="button" className="sk-link-button" onClick={() => setOpen("issues")}>
          {leftOut ? `${title}: ${leftOut}` : title}
        </button>
      )}
      {open && (
        <FetchedDialog title={open === "about" ? shellTexts.about : title} onClose={close}>
          {open === "about" ? <AboutDialog onClose={close} /> : <IssuesDialog onClose={close} />}
        </FetchedDialog>
      )}
    </footer>
  );
}
