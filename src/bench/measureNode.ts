import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { deserialize, serialize } from "node:v8";
import { NETHERLANDS } from "@/domain/area";
import { participationCounts } from "@/domain/counts";
import type { Dataset } from "@/domain/dataset";
import { applyFilter, NO_CHOICES } from "@/domain/filter";
import { blockOrder } from "@/domain/measures/blockOrder";
import { sharedMatrix } from "@/domain/measures/sharedMatrix";
import { type PartnershipOnDate, snapshotOn } from "@/domain/snapshot";
import { decodeText } from "@/load/fetchText";
import { DATA_FILES, FIRST_FILES, type FirstFile } from "@/load/files";
import { type DataText, type Loaded, readAll } from "@/load/readAll";
import { type Summary, summarise } from "./statistics";

const DAY = "2026-05-16";
const THEMES = ["zorg-en-gezondheid", "natuur-en-milieu"];

/** Times of the computing at one size of the data, in milliseconds. */
export interface Computing {
  /** How many times the real data. */
  readonly factor: number;
  readonly partnerships: number;
  readonly participations: number;
  readonly filter: Summary | undefined;
  readonly counts: Summary | undefined;
  readonly shared: Summary | undefined;
  readonly order: Summary | undefined;
}

/** Times of reading the real files, in milliseconds. */
export interface Reading {
  /** From text to joined dataset, all on one thread. */
  readonly readAll: Summary | undefined;
  /** What the main thread would still pay if a worker read: rebuilding the dataset from the worker's message. */
  readonly receive: Summary | undefined;
}

/** Computes on the real data and on copies of it; `factors` such as 1, 10 and 100. */
export async function measureNode(
  factors: readonly number[],
  runs: number,
): Promise<{ computing: Computing[]; reading: Reading }> {
  const texts = readTexts();
  const { dataset } = await readAll(texts);
  const computing = factors.map((factor) => measureComputing(dataset, factor, runs));
  const readings: number[] = [];
  for (let run = -2; run < runs; run++) readings.push(await timeLoading(() => readAll(texts)));
  const message = serialize(dataset);
  const reading = {
    readAll: summarise(readings.slice(2)),
    receive: timed(runs, () => deserialize(message)),
  };
  return { computing, reading };
}

function measureComputing(dataset: Dataset, factor: number, runs: number): Computing {
  const snapshot = snapshotOn(repeated(dataset, factor), DAY);
  const codes = dataset.municipalities.map(({ code }) => code);
  const filter = { area: NETHERLANDS, choices: { ...NO_CHOICES, theme: THEMES }, textMatches: undefined };
  const { visible } = applyFilter(snapshot, { ...filter, choices: NO_CHOICES });
  return {
    factor,
    partnerships: visible.length,
    participations: visible.reduce((sum, { participations }) => sum + participations.length, 0),
    filter: timed(runs, () => applyFilter(snapshot, filter)),
    counts: timed(runs, () => participationCounts(visible)),
    shared: timed(runs, () => sharedMatrix(visible.map(membersOf), codes)),
    order: timed(1, () => blockOrder(sharedMatrix(visible.map(membersOf), codes))),
  };
}

function membersOf({ members }: PartnershipOnDate): readonly string[] {
  return members;
}

/** The same partnerships several times over, each time under other ids and with objects of their own. */
function repeated(dataset: Dataset, factor: number): Dataset {
  const partnerships = Array.from({ length: factor }, (_, copy) =>
    dataset.partnerships.map((partnership) => ({ ...partnership, id: `${partnership.id}-${copy}` })),
  ).flat();
  return { ...dataset, partnerships };
}

function readTexts(): Record<FirstFile, DataText> {
  const texts = FIRST_FILES.map((name): [FirstFile, DataText] => {
    const file = DATA_FILES[name];
    const bytes = Uint8Array.from(readFileSync(`data/${file}`));
    return [name, { file, ...decodeText(file, bytes.buffer) }];
  });
  return Object.fromEntries(texts) as Record<FirstFile, DataText>;
}

async function timeLoading(task: () => Promise<Loaded>): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

/** Runs a task some times to warm up, then measures each run. */
function timed(runs: number, task: () => unknown): Summary | undefined {
  const times: number[] = [];
  for (let run = -5; run < 3 * runs; run++) {
    const start = performance.now();
    task();
    times.push(performance.now() - start);
  }
  return summarise(times.slice(5));
}
