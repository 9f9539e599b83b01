import { isMet, judge, tooEarly, type Verdict, valuesOf } from "./budgets";
import { figure, figures, table } from "./figures";
import type { Computing, Reading } from "./measureNode";
import {
  CONDITIONS,
  type Condition,
  MEASURE_KEYS,
  MEASURES,
  type MeasureKey,
  type Run,
  type Runs,
  VARIANTS,
  type Variant,
} from "./measures";
import type { ActionTime } from "./measureViews";
import { pairedRatios, summarise } from "./statistics";

/** Everything that one bench gives. */
export interface BenchResult {
  readonly runs: Runs;
  readonly actions: readonly ActionTime[];
  readonly computing: readonly Computing[];
  readonly reading: Reading;
  readonly date: string;
  /** Sentences about the machine and the programs. */
  readonly machine: readonly string[];
}

const WHAT_IS_COMPARED =
  "The baseline (src/bench/baseline) is a minimal Leaflet page over the same files: the whole country, themes to filter " +
  "by, a highlight under the pointer. The app shows the whole country too (gebied=NL); for information also the province " +
  "that it opens on, and MapLibre in software.";

/** The whole result as Markdown. */
export function report(result: BenchResult): string {
  const { runs, actions, computing, reading, date, machine } = result;
  const count = runs.plain.app.length;
  return [
    `Measured on ${date}, ${count} runs of each variant in turn after one that was thrown away. ${machine.join(" ")} Numbers are medians, with the least and the most; ratios are taken round by round and then their median. Times hold as ratios only, since the machine is shared; processor time hardly depends on what else it does. 1 kB is 1,000 bytes, transferred with brotli, headers included. ${WHAT_IS_COMPARED}`,
    `## Budgets\n\n${budgetTable(judge(runs, computing))}\n\n${laterSentence(runs.plain.app[0])}`,
    ...(Object.keys(CONDITIONS) as Condition[]).map(
      (condition) => `## In the browser. ${CONDITIONS[condition].title}\n\n${measureTable(runs, condition)}`,
    ),
    `## In other views\n\nScript per action, processor time. What is touched answers first, names on the map and words beside it follow in frames of their own: the longest stretch without a break is what has to fit in a frame of 16.7 ms.\n\n${actionTable(actions)}`,
    `## Computing, in Node\n\n${computingTable(computing)}\n\n${readingSentence(reading)}`,
    `## Fetched by the app before the first complete map\n\n${fileTable(runs.plain.app.at(-1))}`,
  ].join("\n\n");
}

function budgetTable(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map((verdict) => {
    const { what, condition, most, goal, unit, measured } = verdict;
    const budget = `${figure(most, unit)} ${unit}${goal === undefined ? "" : `, goal ${figure(goal, unit)}`}`;
    return [what, condition ?? "", budget, figures(measured, unit), verdictWords(verdict)];
  });
  return table(["what", "condition", "at most", "measured", "verdict"], rows);
}

function verdictWords(verdict: Verdict): string {
  const { measured, most, goal, unit } = verdict;
  if (!measured) return "**not measured**";
  if (!isMet(verdict)) return `**missed by ${figure(measured.median - most, unit)} ${unit}**`;
  return goal !== undefined && measured.median > goal ? "met, goal not reached" : "met";
}

function laterSentence(run: Run | undefined): string {
  const early = tooEarly(run);
  const words = "MapLibre, its worker and other code that few visitors need";
  return early.length === 0
    ? `${words}: none of it is fetched before the first complete map.`
    : `**${words}: fetched too early are ${early.join(", ")}.**`;
}

function measureTable(runs: Runs, condition: Condition): string {
  const variants = (Object.keys(VARIANTS) as Variant[]).filter((variant) => runs[condition][variant].length > 0);
  const values = (variant: Variant, measure: MeasureKey) => valuesOf(runs[condition][variant], measure);
  const rows = MEASURE_KEYS.map((measure) => {
    const { label, unit } = MEASURES[measure];
    const ratios = pairedRatios(values("app", measure), values("baseline", measure));
    const columns = variants.map((variant) => figures(summarise(values(variant, measure)), unit));
    return [`${label}, ${unit}`, ...columns, figures(summarise(ratios), "×")];
  });
  return table(["", ...variants.map((variant) => VARIANTS[variant].label), "app SVG / baseline"], rows);
}

function actionTable(actions: readonly ActionTime[]): string {
  return table(
    ["action, ms", "all script", "longest stretch"],
    actions.map(({ what, script, longest }) => [what, figures(script, "ms"), figures(longest, "ms")]),
  );
}

function computingTable(computing: readonly Computing[]): string {
  const columns = computing.map(
    ({ factor, partnerships, participations }) =>
      `${factor} x: ${partnerships.toLocaleString("en")} partnerships, ${participations.toLocaleString("en")} participations`,
  );
  const row = (label: string, key: "filter" | "counts" | "shared" | "order") => [
    label,
    ...computing.map((each) => figures(each[key], "ms")),
  ];
  return table(
    ["ms", ...columns],
    [
      row("filter by theme, with a count for every option", "filter"),
      row("counts per municipality", "counts"),
      row("shared counts 342 x 342", "shared"),
      row("order of the matrix by clustering, 342", "order"),
    ],
  );
}

function readingSentence({ readAll, receive }: Reading): string {
  return `Reading and joining the shipped files takes ${figures(readAll, "ms")} ms on the main thread. If a worker did it, the main thread would still spend ${figures(receive, "ms")} ms on rebuilding the dataset from the worker's message.`;
}

function fileTable(run: Run | undefined): string {
  return table(
    ["file", "kB"],
    (run?.files ?? []).map(({ name, bytes }) => [name, figure(bytes, "kB")]),
  );
}
