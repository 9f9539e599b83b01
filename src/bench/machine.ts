import { execFileSync } from "node:child_process";
import { cpus, totalmem } from "node:os";

/** What the measuring was done on and with, in two sentences. `loadAtStart` is the load average before it began. */
export function describeMachine(browser: string, loadAtStart: number): string[] {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    `${cpus().length} cores of ${first?.model.trim() ?? "an unknown processor"}, ${memory} GB, no graphics processor assumed; load average ${loadAtStart.toFixed(1)} at the start.`,
    `${browser}, Node ${process.versions.node}, ${describeCommit()}.`,
  ];
}

function describeCommit(): string {
  try {
    const git = (...args: string[]) => execFileSync("git", args, { encoding: "utf8" }).trim();
    const hasChanges = git("status", "--porcelain", "--", "src", "data", "public", "vite.config.ts") !== "";
    return `commit ${git("rev-parse", "--short", "HEAD")}${hasChanges ? " with changes that were not committed" : ""}`;
  } catch {
    return "commit unknown"; // a copy without git can be measured too
  }
}
