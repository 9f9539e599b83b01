import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { deployFiles } from "@/build/deploy/deployFiles";
import { withPolicy } from "@/build/deploy/policyInPage";
import { cacheControl, policyOf, securityHeaders } from "@/build/headers";
import { DEFAULT_CONFIG } from "@/load/config";

it.each(Object.entries(deployFiles()))("has %s up to date; if not: npm run deploy:files", (name, text) => {
  expect(readFileSync(`docs/deploy/${name}`, "utf8")).toBe(text);
});

it("uploads the page when all that it names is there, and the worker that keeps the page after that", () => {
  const passes =
    deployFiles()
      ["upload.sh"]?.split("\n")
      .filter((line) => line.startsWith("copy ")) ?? [];
  const sends = (line: string) => [...line.matchAll(/--include "([^"]+)"/g)].map(([, glob]) => glob);
  expect(passes.map(sends)).toEqual([["assets/*"], expect.arrayContaining(["*.csv"]), [], ["index.html"], ["sw.js"]]);
  for (const name of ["index.html", "sw.js"]) expect(passes[2]).toContain(`--exclude "${name}"`);
});

describe("the content security policy", () => {
  it("allows nothing inline, no eval and nobody else, wherever it is sent", () => {
    const policy = securityHeaders(DEFAULT_CONFIG)["Content-Security-Policy"] ?? "";
    expect(policy).not.toMatch(/unsafe|blob:|\*|https?:/);
    for (const directive of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "worker-src 'self'"]) {
      expect(policy.split("; ")).toContain(directive);
    }
    for (const file of [".htaccess", "_headers"]) expect(deployFiles()[file]).toContain(policy);
  });

  it("names the sites that may frame the map", () => {
    const { "Content-Security-Policy": policy } = securityHeaders(DEFAULT_CONFIG, ["https://www.provincie.example"]);
    expect(policy).toMatch(/; frame-ancestors https:\/\/www\.provincie\.example$/);
  });

  it("opens for what the configuration asks for, and for no more", () => {
    const tiles = "https://tiles.example/{z}/{x}/{y}.png";
    const files = { partnerships: "https://data.example/a.csv", sources: "bronnen.csv" };
    const backgroundMap = { tiles, attribution: "x", maxZoom: 19 };
    const policy = policyOf({ ...DEFAULT_CONFIG, backgroundMap, files });
    expect(policy).toContain("img-src 'self' data: https://tiles.example");
    expect(policy).toContain("connect-src 'self' https://tiles.example https://data.example");
    expect(policy).toContain("script-src 'self'");
  });

  it("stands in the page before anything else, once, when a host sends no headers", () => {
    const html = '<head>\n    <meta charset="utf-8" />\n    <script type="module" src="./a.js"></script></head>';
    const page = withPolicy(withPolicy(html, ["script-src 'none'"]), policyOf(DEFAULT_CONFIG));
    expect(page.match(/Content-Security-Policy/g)).toHaveLength(1);
    expect(page.indexOf("script-src 'self'")).toBeLessThan(page.indexOf("<script"));
    expect(page).not.toContain("frame-ancestors");
  });
});

it.each([
  ["/kaart/assets/index-3f.js", /immutable/],
  ["/assets/index-3f.css", /immutable/],
  ["/kaart/data/deelnames.csv", /max-age=60/],
  ["/elders/gemeenten.topojson", /max-age=60/],
  ["/kaart/config.json", /^no-cache$/],
  ["/kaart/", /^no-cache$/],
])("keeps %s as long as it may", (path, expected) => {
  expect(cacheControl(path)).toMatch(expected);
});
