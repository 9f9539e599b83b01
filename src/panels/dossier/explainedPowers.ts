import type { CodeListEntry, CodeLists } from "@/domain/codeLists";
import type { PartnershipOnDate } from "@/domain/snapshot";

/** Kinds of powers that occur in these partnerships and have an explanation, in the order of the code list. */
export function explainedPowers(own: readonly PartnershipOnDate[], { bevoegdheid }: CodeLists): CodeListEntry[] {
  const occurring = new Set(own.flatMap(({ partnership }) => partnership.powers));
  return bevoegdheid.filter(({ code, explanation }) => explanation && occurring.has(code));
}
