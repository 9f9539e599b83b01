import { type CodeListEntry, type CodeLists, findEntry } from "@/domain/codeLists";
import { powersOf } from "@/domain/councillor";
import type { PartnershipOnDate } from "@/domain/snapshot";

/** Kinds of powers that occur in these partnerships and have an explanation, the most frequent first. */
export function explainedPowers(own: readonly PartnershipOnDate[], { bevoegdheid }: CodeLists): CodeListEntry[] {
  return powersOf(own).stated.flatMap(({ code }) => {
    const entry = findEntry(bevoegdheid, code);
    return entry?.explanation ? [entry] : [];
  });
}
