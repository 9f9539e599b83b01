import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { cacheControl } from "@/build/headers";

/** One call of `aws s3`: its arguments. */
type Call = readonly string[];

let folder = "";
let calls: readonly Call[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kaart-aws-"));
  writeFileSync(
    join(folder, "aws"),
    `#!/bin/sh\nprintf '%s\\t' "$@" >> "${folder}/calls"; echo >> "${folder}/calls"\n`,
    {
      mode: 0o755,
    },
  );
  calls = callsOf(["s3://emmer/kaart"]);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the script as a person would, with an `aws` that only writes down what it is asked. */
function upload(words: readonly string[], variables: NodeJS.ProcessEnv = {}) {
  const env = { ...process.env, AWS_ENDPOINT_URL: "", ...variables, PATH: `${folder}${delimiter}${process.env.PATH}` };
  return spawnSync("bash", ["docs/deploy/upload.sh", ...words], { env, encoding: "utf8" });
}

/** What the script asks of `aws`. */
function callsOf(words: readonly string[], variables?: NodeJS.ProcessEnv): readonly Call[] {
  rmSync(join(folder, "calls"), { force: true });
  const { status, stderr } = upload(words, variables);
  expect([status, stderr]).toEqual([0, ""]);
  const lines = readFileSync(join(folder, "calls"), "utf8").trimEnd().split("\n");
  return lines.map((line) => line.trimEnd().split("\t"));
}

/** Whether a call sends the file: of the filters that fit, the last one counts, and "*" fits "/" too. */
function sends(call: Call, file: string): boolean {
  let isSent = true;
  for (const [index, word] of call.entries()) {
    const glob = (call[index + 1] ?? "").replaceAll(".", "[.]").replaceAll("*", ".*");
    if (/^--(in|ex)clude$/.test(word) && new RegExp(`^${glob}$`).test(file)) isSent = word === "--include";
  }
  return isSent;
}

const optionOf = (call: Call | undefined, option: string) => call?.[call.indexOf(option) + 1];

it("sends everything to the place that is given, and asks for a place", () => {
  for (const call of calls) expect([call[0], ...call.slice(2, 4)]).toEqual(["s3", "dist", "s3://emmer/kaart"]);
  const { status, stderr } = upload([]);
  expect(status).not.toBe(0);
  expect(stderr).toContain("say where to");
});

it.each([
  ["index.html", undefined],
  ["sw.js", undefined],
  ["embed.js", undefined],
  ["config.json", undefined],
  ["voorbeeld/index.html", undefined],
  ["thema/groen.json", undefined],
  ["assets/index-3f.js", undefined],
  ["data/deelnames.csv", undefined],
  ["data/gemeenten.topojson", "application/json; charset=utf-8"],
  ["data/eigen.geojson", "application/json; charset=utf-8"],
  ["data/dcat.jsonld", "application/ld+json; charset=utf-8"],
  ["data/datapackage.json", undefined],
])("sends %s once, to be kept as long as it may, with a type where the name does not tell", (file, type) => {
  const senders = calls.filter((call) => sends(call, file));
  expect(senders).toHaveLength(1);
  expect(optionOf(senders[0], "--cache-control")).toBe(cacheControl(`/${file}`));
  expect(senders[0]?.includes("--content-type") ? optionOf(senders[0], "--content-type") : undefined).toBe(type);
});

it("leaves the compressed copies at home, which the CDN makes itself", () => {
  for (const file of ["index.html.br", "sw.js.gz", "assets/a.js.br", "data/deelnames.csv.gz"]) {
    expect(calls.filter((call) => sends(call, file))).toEqual([]);
  }
});

it("sends the page when all that it names is there, and the worker that keeps the page after that", () => {
  const order = (file: string) => calls.findIndex((call) => sends(call, file));
  expect(order("index.html")).toBe(calls.length - 2);
  expect(order("sw.js")).toBe(calls.length - 1);
});

it("sends only new files where the name holds a hash, and all others each time: a sync skips an earlier build", () => {
  const wayOf = (file: string) => calls.find((call) => sends(call, file))?.slice(1, 5);
  expect(wayOf("assets/index-3f.js")).toEqual(["sync", "dist", "s3://emmer/kaart", "--size-only"]);
  for (const file of ["index.html", "sw.js", "embed.js", "data/deelnames.csv", "data/gemeenten.topojson"]) {
    expect(wayOf(file)).toEqual(["cp", "dist", "s3://emmer/kaart", "--recursive"]);
  }
});

it("hands on options, so that own data and settings stay as they are", () => {
  const kept = callsOf(["s3://emmer", "--exclude", "data/*", "--exclude", "config.json"]);
  for (const file of ["data/deelnames.csv", "data/gemeenten.topojson", "config.json"]) {
    expect(kept.filter((call) => sends(call, file))).toEqual([]);
  }
  expect(kept.filter((call) => sends(call, "index.html"))).toHaveLength(1);
});

it("goes to the storage that the variable of aws names, also where aws itself does not look at it", () => {
  for (const call of calls) expect(call).not.toContain("--endpoint-url");
  const elsewhere = callsOf(["s3://emmer"], { AWS_ENDPOINT_URL: "https://opslag.example" });
  for (const call of elsewhere) expect(optionOf(call, "--endpoint-url")).toBe("https://opslag.example");
});
