// `npm test`: from a fresh clone to a verdict. Every step runs, also when an earlier one failed.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { ensureBrowser, NO_BROWSER } from "./browser.mjs";
import { ensureInstalled, run } from "./setup.mjs";
import { ensureWebkit, NO_WEBKIT } from "./webkit.mjs";
import { ensureWebServers, noWebServer } from "./webServers.mjs";

const REPORTS = "node_modules/.cache/test-reports";

/** @type {{ passed: number, failed: number }[]} */
const results = [];

/**
 * A step that passes or fails as a whole.
 * @param {string} title
 * @param {() => boolean} step
 */
function check(title, step) {
  console.log(`\n== ${title}`);
  const isGood = step();
  results.push({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 });
  if (!isGood) console.error(`FAILED: ${title}`);
}

/**
 * A vitest project: counts its tests. A run that breaks before it counts anything is one failure.
 * @param {string} title
 * @param {string} project
 */
function tests(title, project) {
  console.log(`\n== ${title}`);
  const report = `${REPORTS}/${project}.json`;
  rmSync(report, { force: true });
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  const isGood = run("npx", ["vitest", "run", "--project", project, ...reporters]);
  const { passed, failed } = countsIn(report);
  results.push({ passed, failed: failed === 0 && (!isGood || passed === 0) ? 1 : failed });
}

/** @param {string} report */
function countsIn(report) {
  try {
    const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report, "utf8"));
    return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
  } catch {
    return { passed: 0, failed: 1 }; // the runner broke before it could report
  }
}

ensureInstalled();
mkdirSync(REPORTS, { recursive: true });
check("Types", () => run("npx", ["tsc", "-p", "."]));
check("Lint, with accessibility rules", () => run("npx", ["biome", "lint", "--error-on-warnings", "."]));
check("Format", () => run("npx", ["biome", "format", "."]));
tests("Unit tests", "unit");
tests("Component tests", "components");
check("Build", () => run("npx", ["vite", "build", "--logLevel", "warn"]));
const browser = ensureBrowser();
// the journey that needs what is missing fails with the same sentence
for (const name of ensureWebServers()) console.error(noWebServer(name));
if (!ensureWebkit()) console.error(NO_WEBKIT);
if (browser) {
  process.env.CHROME_PATH = browser;
  tests("Journeys in a real browser", "journeys");
} else {
  check("Journeys in a real browser", () => {
    console.error(NO_BROWSER);
    return false;
  });
}

const sum = results.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }));
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;
