// `npm run bench [-- --runs N | --quick]`: measures, prints, and writes docs/performance.md; --quick only prints.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { withReport } from "@/bench/docsFile";
import { report } from "@/bench/report";
import { runBench } from "@/bench/runBench";

const PAGE = "docs/performance.md";
const { values } = parseArgs({ options: { runs: { type: "string" }, quick: { type: "boolean", default: false } } });
const runs = Number(values.runs ?? (values.quick ? 3 : 7));
if (!Number.isInteger(runs) || runs < 1) throw new Error("--runs takes a whole number of at least 1");

const text = report(await runBench({ runs, isQuick: values.quick, log: (line) => console.error(line) }));
console.log(text);
if (!values.quick) {
  writeFileSync(PAGE, withReport(existsSync(PAGE) ? readFileSync(PAGE, "utf8") : undefined, text));
  console.error(`written: ${PAGE}`);
}
