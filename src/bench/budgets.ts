import type { Computing } from "./measureNode";
import { type Condition, MEASURES, type MeasureKey, type Run, type Runs } from "./measures";
import { pairedRatios, type Summary, summarise } from "./statistics";

/** A promise about the app: an amount at most, or a share of the baseline at most. */
interface Budget {
  readonly measure: MeasureKey;
  readonly kind: "amount" | "ratio";
  /** Bytes, milliseconds or, for a ratio, none. */
  readonly most: number;
  readonly goal?: number;
  readonly conditions: readonly Condition[];
}

const BOTH: readonly Condition[] = ["plain", "phone"];
const ONCE: readonly Condition[] = ["plain"];

const BUDGETS: readonly Budget[] = [
  { measure: "scriptBytes", kind: "amount", most: 130e3, conditions: ONCE },
  { measure: "styleBytes", kind: "amount", most: 20e3, conditions: ONCE },
  { measure: "boundaryBytes", kind: "amount", most: 60e3, conditions: ONCE },
  { measure: "tableBytes", kind: "amount", most: 75e3, conditions: ONCE },
  { measure: "firstPaint", kind: "ratio", most: 0.6, conditions: BOTH },
  { measure: "mapReady", kind: "ratio", most: 1, goal: 0.8, conditions: BOTH },
  { measure: "filterToPaint", kind: "ratio", most: 1, goal: 0.7, conditions: BOTH },
  { measure: "filterScript", kind: "amount", most: 4, conditions: ONCE },
  { measure: "hoverToPaint", kind: "ratio", most: 1, conditions: BOTH },
  { measure: "longestTask", kind: "ratio", most: 1, conditions: BOTH },
  { measure: "heap", kind: "amount", most: 25e6, conditions: ONCE },
];

/** Most milliseconds of filter and counts together at 100 times the data, and of all shared counts on real data. */
const COMPUTING_MOST = { filterAt100: 25, sharedAt1: 1 } as const;

/** Code that belongs in no first view. */
const LATER = /maplibre|webgl|xlsx|excel|qrcode|beheer|matrix/i;

/** One budget beside what was measured. `unit` is "×" for a ratio to the baseline. */
export interface Verdict {
  readonly what: string;
  readonly condition?: Condition;
  readonly unit: string;
  readonly most: number;
  readonly goal?: number;
  readonly measured: Summary | undefined;
}

/** True when the median is within the budget, in the two decimals of the report; false also when nothing was measured. */
export function isMet({ measured, most, unit }: Verdict): boolean {
  if (!measured) return false;
  return (unit === "×" ? Math.round(measured.median * 100) / 100 : measured.median) <= most;
}

/** Every budget beside its measurement, in the order of the list. */
export function judge(runs: Runs, computing: readonly Computing[]): Verdict[] {
  const inBrowser = BUDGETS.flatMap(({ measure, kind, conditions, ...limits }) =>
    conditions.map((condition): Verdict => {
      const { label, unit } = MEASURES[measure];
      const what =
        kind === "ratio"
          ? `${label} / baseline`
          : measure.endsWith("Bytes")
            ? `${label}, before the first complete map`
            : label;
      const ours = valuesOf(runs[condition].app, measure);
      const values = kind === "ratio" ? pairedRatios(ours, valuesOf(runs[condition].baseline, measure)) : ours;
      return { what, condition, unit: kind === "ratio" ? "×" : unit, ...limits, measured: summarise(values) };
    }),
  );
  return [...inBrowser, ...judgeComputing(computing)];
}

/** Names of the files that came too early: fetched before the first map though only some visitors need them. */
export function tooEarly(run: Run | undefined): string[] {
  return (run?.files ?? []).map(({ name }) => name).filter((name) => LATER.test(name));
}

/** The values of one measure, run by run. */
export function valuesOf(runs: readonly Run[], measure: MeasureKey): number[] {
  return runs.map((run) => run[measure]);
}

function judgeComputing(computing: readonly Computing[]): Verdict[] {
  const at = (factor: number) => computing.find((each) => each.factor === factor);
  const [real, hundredfold] = [at(1), at(100)];
  const sum = hundredfold?.filter && hundredfold.counts && added(hundredfold.filter, hundredfold.counts);
  return [
    { what: "filter and counts at 100 times the data", unit: "ms", most: COMPUTING_MOST.filterAt100, measured: sum },
    { what: "shared counts 342 x 342", unit: "ms", most: COMPUTING_MOST.sharedAt1, measured: real?.shared },
  ];
}

function added(a: Summary, b: Summary): Summary {
  return { median: a.median + b.median, min: a.min + b.min, max: a.max + b.max };
}
