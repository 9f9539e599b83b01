import { loadavg } from "node:os";
import { buildSites } from "./buildSites";
import { describeMachine } from "./machine";
import { measureNode } from "./measureNode";
import { measureRounds } from "./measureRounds";
import type { BenchResult } from "./report";

/** How thorough a bench is. */
export interface BenchOptions {
  /** Measured rounds per condition. */
  readonly runs: number;
  /** Measures only what the budgets speak of, and leaves out the largest data. */
  readonly isQuick: boolean;
  readonly log: (line: string) => void;
}

/** Builds, measures in Node and in the browser, and gives everything that was measured. */
export async function runBench({ runs, isQuick, log }: BenchOptions): Promise<BenchResult> {
  const loadAtStart = loadavg()[0] ?? 0;
  log("building the app and the baseline");
  await buildSites();
  log("computing in Node");
  const { computing, reading } = await measureNode(isQuick ? [1, 10] : [1, 10, 100], runs);
  const variants = isQuick ? (["app", "baseline"] as const) : (["app", "baseline", "home", "webgl"] as const);
  const measured = await measureRounds({ runs, variants, log });
  return {
    runs: measured.runs,
    actions: measured.actions,
    computing,
    reading,
    date: new Date().toISOString().slice(0, 10),
    machine: describeMachine(measured.browser, loadAtStart),
  };
}
