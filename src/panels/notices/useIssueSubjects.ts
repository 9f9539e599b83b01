import { selectDataset, selectSettingIssues } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { type IssueSubjects, subjectsOf } from "@/texts/issueCount";

/** What the remarks on this page are about. */
export function useIssueSubjects(): IssueSubjects {
  const { issues } = useAppStore(selectDataset);
  const settings = useAppStore(selectSettingIssues);
  return subjectsOf(issues, settings);
}
