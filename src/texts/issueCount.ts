import { type Issue, isLeftOut } from "@/domain/issue";
import { formatNumber } from "./format";

/** What remarks are about: the data files, or the settings of the site (`config.json` and its theme). */
export interface IssueSubjects {
  readonly hasData: boolean;
  readonly hasSettings: boolean;
}

/** What all these remarks are about, of which `settings` are about settings. */
export function subjectsOf(issues: readonly Issue[], settings: readonly Issue[]): IssueSubjects {
  return { hasData: issues.length > settings.length, hasSettings: settings.length > 0 };
}

/** Name of the list of everything that was noticed while reading: "Opmerkingen bij de gegevens". */
export function issuesTitle({ hasData, hasSettings }: IssueSubjects): string {
  if (!hasSettings) return "Opmerkingen bij de gegevens";
  return hasData ? "Opmerkingen bij de gegevens en instellingen" : "Opmerkingen bij de instellingen";
}

/** "3 niet gebruikt"; undefined when everything was used all the same. */
export function leftOutCount(issues: readonly Issue[]): string | undefined {
  const leftOut = issues.filter(isLeftOut).length;
  return leftOut > 0 ? `${formatNumber(leftOut)} niet gebruikt` : undefined;
}
