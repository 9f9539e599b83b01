import type { WhatIf } from "@/domain/measures/whatIf";

const WORD = { leave: "uit", join: "bij", merge: "met" } as const;

/** "GM0342-uit-u10", "GM0342-bij-u10", "GM0342-met-GM0308": what is tried out, as it stands in the address. */
export function trialToText(trial: WhatIf): string {
  const other = trial.kind === "merge" ? trial.into : trial.partnership;
  return `${trial.municipality}-${WORD[trial.kind]}-${other}`;
}

/** Inverse of `trialToText`; undefined for any other text, also for a municipality that merges with itself. */
export function trialFromText(text: string): WhatIf | undefined {
  const [, municipality = "", word, other = ""] = /^(GM\d{4})-(uit|bij|met)-(.+)$/.exec(text) ?? [];
  if (word === "uit") return { kind: "leave", municipality, partnership: other };
  if (word === "bij") return { kind: "join", municipality, partnership: other };
  const canMerge = word === "met" && /^GM\d{4}$/.test(other) && other !== municipality;
  return canMerge ? { kind: "merge", municipality, into: other } : undefined;
}
