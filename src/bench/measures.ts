/** What one run in the browser gives. Times in milliseconds, sizes in bytes; NaN where it could not be measured. */
export type Run = Readonly<Record<MeasureKey, number>> & {
  /** What was fetched before the first complete map, in order of arrival. */
  readonly files: readonly FetchedFile[];
};

/** A file that was fetched. */
export interface FetchedFile {
  readonly name: string;
  /** Over the network, headers included, as the server compressed it. */
  readonly bytes: number;
}

/** Every measure in the order of the report, with its label and unit. */
export const MEASURES = {
  documentBytes: { label: "page", unit: "kB" },
  scriptBytes: { label: "script", unit: "kB" },
  styleBytes: { label: "style", unit: "kB" },
  boundaryBytes: { label: "data: boundaries", unit: "kB" },
  tableBytes: { label: "data: tables and settings", unit: "kB" },
  firstPaint: { label: "first contentful paint", unit: "ms" },
  mapReady: { label: "first complete map (`map-ready`)", unit: "ms" },
  longestTask: { label: "longest task during load (50 stands for 50 or less)", unit: "ms" },
  loadTask: { label: "main thread during load, processor time", unit: "ms" },
  heap: { label: "heap after load", unit: "MB" },
  filterToPaint: { label: "filter change, from input to paint", unit: "ms" },
  filterScript: { label: "script per filter change, processor time", unit: "ms" },
  filterTask: { label: "main thread per filter change, processor time", unit: "ms" },
  hoverToPaint: { label: "hover, from input to paint", unit: "ms" },
} as const;

export type MeasureKey = keyof typeof MEASURES;
export type Unit = "kB" | "MB" | "ms";

export const MEASURE_KEYS = Object.keys(MEASURES) as readonly MeasureKey[];

/** The pages that are compared; budgets speak of the app that shows the same as the baseline, the whole country. */
export const VARIANTS = {
  app: { label: "app, SVG", query: "?gebied=NL&renderer=svg" },
  baseline: { label: "baseline", query: "" },
  home: { label: "app as it opens, SVG", query: "?renderer=svg" },
  webgl: { label: "app, WebGL", query: "?gebied=NL&renderer=webgl" },
} as const;

export type Variant = keyof typeof VARIANTS;

/** The circumstances under which each page is measured. */
export const CONDITIONS = {
  plain: { title: "Plain", cpuSlowdown: 1, network: undefined },
  phone: {
    title: "Phone: processor 4 times slower, 8.1 Mbit/s, 165 ms",
    cpuSlowdown: 4,
    network: { megabitsPerSecond: 8.1, latencyMs: 165 },
  },
} as const;

export type Condition = keyof typeof CONDITIONS;

/** Runs per condition and variant, in order of the rounds. */
export type Runs = Readonly<Record<Condition, Readonly<Record<Variant, readonly Run[]>>>>;
