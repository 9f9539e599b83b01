import { lazy } from "react";
import { usePainted } from "@/state/paintedStore";
import { selectDataset, selectFilterResult, selectIsPartial } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { completenessLine, type FooterRoom, sourceLine } from "@/texts/footer";
import { issuesTitle, leftOutCount } from "@/texts/issueCount";
import { shellTexts } from "@/texts/shell";
import { useIsSpacious, useLayout } from "@/ui/useLayout";
import { useIssueSubjects } from "../notices/useIssueSubjects";
import { FetchedDialog } from "./FetchedDialog";
import "./footer.css";

const AboutDialog = lazy(() => import("./AboutDialog"));
const IssuesDialog = lazy(() => import("../notices/IssuesDialog"));

/** What can be opened from the footer. */
export type FooterDialogName = "about" | "issues";

interface Props {
  readonly onOpen: (name: FooterDialogName) => void;
  /** True at the end of details that scroll, where there is room for whole sentences on a phone. */
  readonly isInSheet: boolean;
}

/** Where it comes from, how old and how complete it is, in one line; with the ways to read more. */
export function Footer({ onOpen, isInSheet }: Props) {
  const room = useRoom(isInSheet);
  const { sources, issues } = useAppStore(selectDataset);
  const isReady = useAppStore(({ load }) => load.status === "ready");
  const { visible } = usePainted(selectFilterResult);
  const incomplete = visible.filter(({ partnership }) => !partnership.hasAllParticipants).length;
  const isPartial = useAppStore(selectIsPartial);
  const title = issuesTitle(useIssueSubjects());
  const leftOut = leftOutCount(issues);
  return (
    <footer className={`sk-footer sk-footer--${room}`}>
      {isReady && (
        <p className="sk-footer__line">
          <span className="sk-footer__source">{sourceLine(sources, room)}</span>{" "}
          <span className="sk-footer__complete">
            {completenessLine({ incomplete, total: visible.length, isPartial }, room)}
          </span>
        </p>
      )}
      <button type="button" className="sk-link-button" onClick={() => onOpen("about")}>
        <InShort words={shellTexts.about} isShort={room === "phone"} />
      </button>
      {issues.length > 0 && (
        <button type="button" className="sk-link-button" onClick={() => onOpen("issues")}>
          <InShort words={title} isShort={room !== "wide"} />
          {leftOut && `: ${leftOut}`}
        </button>
      )}
    </footer>
  );
}

/** Where there is little room, the first word; who does not see that still gets the others. */
function InShort({ words, isShort }: { readonly words: string; readonly isShort: boolean }) {
  const [first, ...others] = words.split(" ");
  if (!isShort) return words;
  return (
    <>
      {first} <span className="sk-hidden">{others.join(" ")}</span>
    </>
  );
}

function useRoom(isInSheet: boolean): FooterRoom {
  const isPhone = useLayout() === "phone";
  const isSpacious = useIsSpacious();
  if (isInSheet || (isSpacious && !isPhone)) return "wide";
  return isPhone ? "phone" : "line";
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
