import { Button } from "@nl-design-system-candidate/button-react";
import { useState } from "react";
import { selectSettingIssues } from "@/state/selectors";
import { startApp } from "@/state/startApp";
import { useAppStore } from "@/state/store";
import { settingSentence } from "@/texts/issues";
import { loadingTexts } from "@/texts/loading";
import { settingTexts } from "@/texts/settings";
import { LongNotice } from "./LongNotice";

/**
 * Which settings of the site could not be used and what they must be, until the reader puts it away; of a whole file, with
 * the way to try again that every other file has.
 */
export function BrokenSettings() {
  const issues = useAppStore(selectSettingIssues);
  const [isRead, setIsRead] = useState(false);
  if (isRead || issues.length === 0) return null;
  const isWholeFile = issues.some(({ column }) => column === "");
  return (
    <LongNotice
      title={settingTexts.title}
      readAll={settingTexts.readAll(issues.length)}
      ways={
        <>
          {isWholeFile && <Button purpose="secondary" label={loadingTexts.tryAgain} onClick={() => void startApp()} />}
          <Button purpose="secondary" label={settingTexts.close} onClick={() => setIsRead(true)} />
        </>
      }
      isOffPaper
    >
      <p>{settingTexts.lead}</p>
      <ul>
        {issues.map((issue) => (
          <li key={`${issue.file} ${issue.column} ${issue.value}`}>{settingSentence(issue)}</li>
        ))}
      </ul>
    </LongNotice>
  );
}
