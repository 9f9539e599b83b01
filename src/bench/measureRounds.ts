import { chromium } from "playwright-core";
import { findBrowser, NO_BROWSER, NO_HIDDEN_PAGES } from "@/commands/browser.mjs";
import { serveSite } from "@/commands/staticServer";
import { SITES } from "./buildSites";
import { measureRun } from "./measureRun";
import { CONDITIONS, type Condition, type Run, type Runs, VARIANTS, type Variant } from "./measures";
import { type ActionTime, measureViews } from "./measureViews";

/**
 * Software WebGL for the WebGL variant, but no software GPU for the rest of the page: that would draw every frame of
 * every variant several times slower than a machine without a graphics card does.
 */
const FLAGS = ["--no-sandbox", "--enable-unsafe-swiftshader", NO_HIDDEN_PAGES];

/** How often and what to measure, and where to tell how far it is. */
export interface RoundsPlan {
  readonly runs: number;
  readonly variants: readonly Variant[];
  readonly log: (line: string) => void;
}

/** What was measured, and by which browser. */
export interface Measured {
  readonly runs: Runs;
  readonly actions: readonly ActionTime[];
  readonly browser: string;
}

/** Measures the built sites in turn, round after round; the first round of each condition is thrown away. */
export async function measureRounds({ runs, variants, log }: RoundsPlan): Promise<Measured> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(NO_BROWSER);
  const app = await serveSite(SITES.app, 0);
  const baseline = await serveSite(SITES.baseline, 0);
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  const urlOf = (variant: Variant) => (variant === "baseline" ? baseline.url : app.url) + VARIANTS[variant].query;
  const results: Record<Condition, Record<Variant, Run[]>> = {
    plain: { app: [], baseline: [], home: [], webgl: [] },
    phone: { app: [], baseline: [], home: [], webgl: [] },
  };
  try {
    for (const condition of Object.keys(CONDITIONS) as Condition[]) {
      for (let round = 0; round <= runs; round++) {
        log(`${condition}: round ${round} of ${runs}${round === 0 ? " (warming up)" : ""}`);
        for (const variant of variants) {
          const run = await measureRun(browser, urlOf(variant), condition);
          if (round > 0) results[condition][variant].push(run);
        }
      }
    }
    log("views");
    const actions = await measureViews(browser, app.url, runs);
    return { runs: results, actions, browser: `Chromium ${browser.version()}` };
  } finally {
    await browser.close();
    await app.close();
    await baseline.close();
  }
}
