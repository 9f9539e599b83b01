import type { Browser, Locator, Page } from "playwright-core";
import { longestScript } from "./longestScript";
import { timeSpent } from "./measureRun";
import { type Summary, summarise } from "./statistics";

const VIEWPORT = { width: 1440, height: 900 };
/** Time in which work that a page puts off until after the paint still counts, and in which the map comes to rest. */
const SETTLE_MS = 500;

/** Processor time of script for one thing that visitors do, in milliseconds. */
export interface ActionTime {
  readonly what: string;
  readonly script: Summary | undefined;
  /** The longest stretch of it without a break: what has to fit in a frame. */
  readonly longest: Summary | undefined;
}

interface Action {
  readonly what: string;
  readonly query: string;
  /** What must be done before, each time. */
  readonly prepare?: (page: Page, run: number) => Promise<void>;
  /** What is pressed or pointed at; the same again must be of use, so that it can be done several times. */
  readonly target: (page: Page) => Locator;
  readonly manner: "press" | "point";
}

const TWO = "?weergave=overlap&renderer=svg&verband=regio-amersfoort&verband=roo-24967650";
const THREE = `${TWO}&verband=roo-24221387`;
const NINE = `${THREE}&verband=u10&verband=res-u16&verband=res-amersfoort&verband=res-foodvalley&verband=winnet&verband=g4`;
const TEN = `${NINE}&verband=regio-zwolle`;

const ACTIONS: readonly Action[] = [
  {
    what: "overlap of two: choose a third",
    query: TWO,
    prepare: (page, run) => readyToChoose(page, 2, run),
    target: (page) => page.getByRole("button", { name: /^Voeg toe/ }),
    manner: "press",
  },
  {
    what: "overlap of nine: choose a tenth",
    query: NINE,
    prepare: (page, run) => readyToChoose(page, 9, run),
    target: (page) => page.getByRole("button", { name: /^Voeg toe/ }),
    manner: "press",
  },
  {
    what: "overlap of three: another order",
    query: THREE,
    target: (page) => page.locator(".sk-chosen__row").first().getByRole("button").nth(1),
    manner: "press",
  },
  {
    what: "overlap of three: point at an outline",
    query: THREE,
    target: (page) => page.locator(".sk-chosen__row").first().locator(".sk-chosen__number"),
    manner: "point",
  },
  {
    what: "overlap of three: light a combination",
    query: THREE,
    target: (page) => page.locator(".sk-linear__column").first(),
    manner: "press",
  },
  {
    what: "overlap of ten: another order",
    query: TEN,
    target: (page) => page.locator(".sk-chosen__row").first().getByRole("button").nth(1),
    manner: "press",
  },
  {
    what: "overlap of ten: point at an outline",
    query: TEN,
    target: (page) => page.locator(".sk-chosen__row").first().locator(".sk-chosen__number"),
    manner: "point",
  },
];

/** Where in the list the first choice is made: from here on are partnerships all over the country. */
const FIRST_OPTION = 12;

/** Leaves this many chosen, with another one selected in the list: each time one further on, so that none was drawn before. */
async function readyToChoose(page: Page, many: number, run: number): Promise<void> {
  const rows = page.locator(".sk-chosen__row");
  if ((await rows.count()) > many) await rows.last().locator(".sk-chosen__remove").click();
  const list = page.getByRole("combobox", { name: /Voeg een verband toe/ });
  await list.waitFor();
  await list.selectOption({ index: FIRST_OPTION + run });
}

/** Does each thing `runs` times, after one that is thrown away, in a page of its own. */
export async function measureViews(browser: Browser, url: string, runs: number): Promise<ActionTime[]> {
  const times: ActionTime[] = [];
  for (const action of ACTIONS) times.push(await measureAction(browser, url, action, runs));
  return times;
}

async function measureAction(browser: Browser, url: string, action: Action, runs: number): Promise<ActionTime> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: "nl-NL", reducedMotion: "reduce" });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
    await page.goto(url + action.query);
    await action.target(page).or(page.locator(".sk-chosen__row").first()).first().waitFor();
    const script: number[] = [];
    const longest: number[] = [];
    for (let run = 0; run <= runs; run++) {
      await action.prepare?.(page, run);
      await action.target(page).scrollIntoViewIfNeeded();
      const box = await action.target(page).boundingBox();
      if (!box) throw new Error(`${action.what}: nothing to ${action.manner}`);
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(...(action.manner === "press" ? ([x, y] as const) : ([0, 0] as const)));
      await page.waitForTimeout(SETTLE_MS);
      await browser.startTracing(page, { categories: ["devtools.timeline"] });
      const before = await timeSpent(cdp);
      if (action.manner === "press") await page.mouse.click(x, y);
      else await page.mouse.move(x, y);
      await page.waitForTimeout(SETTLE_MS);
      script.push((await timeSpent(cdp)).script - before.script);
      longest.push(longestScript(await browser.stopTracing()));
    }
    return { what: action.what, script: summarise(script.slice(1)), longest: summarise(longest.slice(1)) };
  } finally {
    await context.close();
  }
}
