import { fileURLToPath } from "node:url";
import type { Browser, CDPSession, Page } from "playwright-core";
import { CONDITIONS, type Condition, type FetchedFile, type MeasureKey, type Run } from "./measures";
import { median } from "./statistics";
import { bytesByKind, watchTraffic } from "./traffic";

const PROBE = fileURLToPath(new URL("./probe.js", import.meta.url));

/** The same for both conditions, so that the same filters and municipalities are in sight. */
const VIEWPORT = { width: 1440, height: 900 };

/** Top themes that are chosen one after another and then let go again: large ones and small ones. */
const THEMES = ["natuur en milieu", "zorg en gezondheid", "verkeer", "wonen"];
const HOVERS = 12;
/** Time in which work that a page puts off until after the paint still counts. */
const SETTLE_MS = 250;
const PATIENCE_MS = 90_000;

type Measured<Key extends MeasureKey> = Pick<Record<MeasureKey, number>, Key>;

/** Opens a page in a fresh context and measures its load, filter changes and hovering. */
export async function measureRun(browser: Browser, url: string, condition: Condition): Promise<Run> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: "nl-NL" });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.addInitScript({ path: PROBE });
    const cdp = await context.newCDPSession(page);
    const arrivedBy = await watchTraffic(cdp);
    await slowDown(cdp, condition);
    await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
    await page.goto(url, { waitUntil: "commit" });
    await slowDown(cdp, condition); // again: a page may begin in another process, which has been seen to run unhindered
    const load = await measureLoad(page, cdp, arrivedBy);
    return { ...load, ...(await measureFilter(page, cdp)), ...(await measureHover(page)) };
  } finally {
    await context.close();
  }
}

async function slowDown(cdp: CDPSession, condition: Condition): Promise<void> {
  const { cpuSlowdown, network } = CONDITIONS[condition];
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: cpuSlowdown });
  if (!network) return;
  const throughput = (network.megabitsPerSecond * 1e6) / 8; // bytes per second
  const speed = { latency: network.latencyMs, downloadThroughput: throughput, uploadThroughput: throughput };
  await cdp.send("Network.emulateNetworkConditions", { offline: false, ...speed });
}

async function measureLoad(page: Page, cdp: CDPSession, arrivedBy: (untilMs: number) => readonly FetchedFile[]) {
  const mapReady = await ask(page, "mapReady()");
  const firstPaint = await ask(page, "firstPaint()");
  await page.waitForTimeout(SETTLE_MS);
  const files = arrivedBy(mapReady);
  const { task: loadTask } = await timeSpent(cdp);
  const longestTask = Math.max(50, await ask(page, "longestTask()"));
  await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize: heap } = await cdp.send("Runtime.getHeapUsage");
  return { files, ...bytesByKind(files), firstPaint, mapReady, longestTask, loadTask, heap };
}

/** Medians over all changes; places are looked up before each change, so that none of our own script is measured. */
async function measureFilter(
  page: Page,
  cdp: CDPSession,
): Promise<Measured<"filterToPaint" | "filterScript" | "filterTask">> {
  const filters = page.getByRole("group", { name: "Filters", exact: true });
  const changes: { toPaint: number; script: number; task: number }[] = [];
  for (const theme of [...THEMES, ...THEMES]) {
    const option = filters.getByRole("checkbox", { name: new RegExp(`^${theme}`, "i") }).first();
    await option.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await option.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.waitForTimeout(SETTLE_MS);
    await page.evaluate("benchProbe.awaitFilterChange()");
    const before = await timeSpent(cdp);
    await page.mouse.click(x + width / 2, y + height / 2);
    const toPaint = await ask(page, "awaited()");
    await page.waitForTimeout(SETTLE_MS);
    const after = await timeSpent(cdp);
    changes.push({ toPaint, script: after.script - before.script, task: after.task - before.task });
  }
  return {
    filterToPaint: median(changes.map(({ toPaint }) => toPaint)),
    filterScript: median(changes.map(({ script }) => script)),
    filterTask: median(changes.map(({ task }) => task)),
  };
}

async function measureHover(page: Page): Promise<Measured<"hoverToPaint">> {
  const places = await page.evaluate<{ x: number; y: number }[]>(`benchProbe.placesOnShapes(${HOVERS})`);
  const times: number[] = [];
  for (const { x, y } of places) {
    await page.evaluate("benchProbe.awaitHover()");
    await page.mouse.move(x, y);
    times.push(await ask(page, "awaited()"));
    await page.waitForTimeout(50);
  }
  return { hoverToPaint: median(times) };
}

/** Milliseconds of processor time that the page's main thread has spent so far; waiting for others does not count. */
export async function timeSpent(cdp: CDPSession): Promise<{ script: number; task: number }> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  const millisecondsOf = (wanted: string) => 1000 * (metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN);
  return { script: millisecondsOf("ScriptDuration"), task: millisecondsOf("TaskDuration") };
}

/** A number from the probe; fails with the question when the page does not answer in time. */
async function ask(page: Page, question: string): Promise<number> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${page.url()} gave no ${question}`)), PATIENCE_MS);
  });
  try {
    return await Promise.race([page.evaluate<number>(`benchProbe.${question}`), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
