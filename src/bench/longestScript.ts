/** Events of a trace that are one run of script, from the browser's loop and back to it. */
const RUNS = new Set([
  "EventDispatch",
  "FireAnimationFrame",
  "TimerFire",
  "FireIdleCallback",
  "RunMicrotasks",
  "FunctionCall",
]);

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Processor time in microseconds; absent where the system does not tell. */
  readonly tdur?: number;
  readonly dur?: number;
}

/** The longest run of script in a trace of Chromium, in milliseconds of processor time; 0 without any. */
export function longestScript(trace: Buffer): number {
  const { traceEvents }: { traceEvents: readonly TraceEvent[] } = JSON.parse(trace.toString());
  const runs = traceEvents.filter(({ ph, name }) => ph === "X" && RUNS.has(name));
  return runs.reduce((longest, { tdur, dur = 0 }) => Math.max(longest, tdur ?? dur), 0) / 1000;
}
