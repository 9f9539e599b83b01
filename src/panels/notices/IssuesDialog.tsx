import { Button } from "@nl-design-system-candidate/button-react";
import { Download } from "lucide-react";
import { type Issue, isLeftOut } from "@/domain/issue";
import { issuesToCsv } from "@/state/issuesToCsv";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { formatNumber } from "@/texts/format";
import { issuesTitle } from "@/texts/issueCount";
import { ISSUE_COLUMNS, issueTexts, shownValue } from "@/texts/issues";
import { effectSentence, problemSentence } from "@/texts/problems";
import { shellTexts } from "@/texts/shell";
import { downloadText } from "@/ui/downloadText";
import { Modal } from "@/ui/Modal";
import { useIssueSubjects } from "./useIssueSubjects";
import "./notices.css";

/** More rows than one reads on a screen; the download holds them all. */
const MOST = 200;

/** What was noticed while reading data files and settings, for the people who keep them. */
export default function IssuesDialog({ onClose }: { readonly onClose: () => void }) {
  const { issues } = useAppStore(selectDataset);
  const subjects = useIssueSubjects();
  const download = () => downloadText(issueTexts.downloadName, issuesToCsv(issues), "text/csv;charset=utf-8");
  return (
    <Modal kind="dialog" title={issuesTitle(subjects)} closeLabel={shellTexts.close} onClose={onClose}>
      <div className="sk-issues">
        <p>{issueTexts.lead(subjects)}</p>
        <Button
          purpose="secondary"
          iconStart={<Download aria-hidden size={18} />}
          label={issueTexts.download}
          onClick={download}
        />
        <IssueGroup {...issueTexts.leftOut} issues={issues.filter(isLeftOut)} />
        <IssueGroup {...issueTexts.used} issues={issues.filter((issue) => !isLeftOut(issue))} />
      </div>
    </Modal>
  );
}

interface GroupProps {
  readonly title: string;
  readonly lead: string;
  readonly issues: readonly Issue[];
}

function IssueGroup({ title, lead, issues }: GroupProps) {
  if (issues.length === 0) return null;
  return (
    <section className="sk-issues__group">
      <h3>{`${title} (${formatNumber(issues.length)})`}</h3>
      <p>{lead}</p>
      {issues.length > MOST && <p>{issueTexts.first(MOST, issues.length)}</p>}
      <IssueTable title={title} issues={issues} />
    </section>
  );
}

function IssueTable({ title, issues }: Pick<GroupProps, "title" | "issues">) {
  // two remarks can be equal in everything; the list never changes order
  const rows = issues.slice(0, MOST).map((issue, key) => ({ key, issue }));
  const focusable = { tabIndex: 0 }; // a region that scrolls must be in reach of the keyboard
  return (
    <section className="sk-issues__region" aria-label={issueTexts.caption(title)} {...focusable}>
      <table className="sk-issues__table">
        <caption className="sk-hidden">{issueTexts.caption(title)}</caption>
        <thead>
          <tr>
            {Object.values(ISSUE_COLUMNS).map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, issue }) => (
            <tr key={key}>
              <th scope="row">{issue.file}</th>
              <td className="sk-number">{issue.line || issueTexts.wholeFile}</td>
              <td>{issue.column}</td>
              <td>{shownValue(issue)}</td>
              <td>{problemSentence(issue)}</td>
              <td>{effectSentence(issue)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
