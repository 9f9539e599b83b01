import { useState } from "react";
import { selectDataset, selectFilterResult } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { aboutTexts } from "@/texts/about";
import { issueCount } from "@/texts/issues";
import { completenessLine, sourceLine } from "@/texts/shell";
import { IssuesDialog } from "../notices/IssuesDialog";
import { AboutDialog } from "./AboutDialog";
import "./footer.css";

/** Where it comes from, how old and how complete it is, in one line; with the ways to read more. */
export function Footer() {
  const { sources, issues } = useAppStore(selectDataset);
  const isReady = useAppStore(({ load }) => load.status === "ready");
  const { visible } = useAppStore(selectFilterResult);
  const [open, setOpen] = useState<"about" | "issues">();
  const incomplete = visible.filter(({ partnership }) => !partnership.hasAllParticipants).length;
  const close = () => setOpen(undefined);
  return (
    <footer className="sk-footer">
      {isReady && (
        <p className="sk-footer__line">
          {sourceLine(sources)} {completenessLine(incomplete, visible.length)}
        </p>
      )}
      <button type="button" className="sk-link-button" onClick={() => setOpen("about")}>
        {aboutTexts.title}
      </button>
      {issues.length > 0 && (
        <button type="button" className="sk-link-button" onClick={() => setOpen("issues")}>
          {issueCount(issues.length)}
        </button>
      )}
      {open === "about" && <AboutDialog onClose={close} />}
      {open === "issues" && <IssuesDialog onClose={close} />}
    </footer>
  );
}
