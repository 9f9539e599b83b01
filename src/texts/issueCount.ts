import { type Issue, isLeftOut } from "@/domain/issue";
import { formatNumber } from "./format";

/** Name of the list of everything that was noticed while reading the data. */
export const ISSUES_TITLE = "Opmerkingen bij de gegevens";

/** "Opmerkingen bij de gegevens: 3 niet gebruikt". */
export function issueCount(issues: readonly Issue[]): string {
  const leftOut = issues.filter(isLeftOut).length;
  return `${ISSUES_TITLE}: ${leftOut > 0 ? `${formatNumber(leftOut)} niet gebruikt` : "alles is gebruikt"}`;
}
