import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { deployFiles } from "@/build/deploy/deployFiles";
import { withPolicy } from "@/build/deploy/policyInPage";
import { cacheControl, policyOf, securityHeaders } from "@/build/headers";
import { DEFAULT_CONFIG } from "@/load/config";

it.each(Object.entries(deployFiles()))("has %s up to date; if not: npm run deploy:files", (name, text) => {
  expect(readFileSync(`docs/deploy/${name}`, "utf8")).toBe(text);
});

const file = (name: string) => readFileSync(`docs/deploy/${name}`, "utf8");
const pairs = (text: string, pattern: RegExp) =>
  Object.fromEntries([...text.matchAll(pattern)].map(([, name = "", value = ""]) => [name, value]));

it.each([
  ["nginx.conf", nginxHeaders(file("nginx.conf"))],
  [".htaccess", pairs(file(".htaccess"), /^Header always set (\S+) "(.*)"$/gm)],
  ["_headers", pairs(/^\/\*\n((?: {2}.*\n)+)/m.exec(file("_headers"))?.[1] ?? "", /^ {2}(\S+): (.*)$/gm)],
  ["cdn-headers.json", Object.fromEntries(JSON.parse(file("cdn-headers.json")).map(Object.values))],
])("promises the same headers in %s, for every file", (_, headers) => {
  expect(headers).toEqual(securityHeaders(DEFAULT_CONFIG));
});

/** The headers of nginx, with its variables filled in as they stand. */
function nginxHeaders(text: string): Record<string, string> {
  const variables = pairs(text, /^ *set (\$\w+) "(.*?)";/gm);
  const filled = text.replace(/\$kaart_\w+/g, (name) => variables[name] ?? name);
  return pairs(filled, /^ *add_header (\S+) "(.*)" always;/gm);
}

it("makes Apache refuse, rather than leave out the headers unnoticed, when it cannot send them", () => {
  expect(file(".htaccess")).not.toMatch(/<IfModule mod_headers/);
});

it("caches the same in a _headers file", () => {
  const rules = pairs(file("_headers"), /^\/(\S+)\n {2}Cache-Control: (.*)$/gm);
  expect(Object.keys(rules)).toHaveLength(5);
  for (const [glob, value] of Object.entries(rules)) expect(value).toBe(cacheControl(`/${glob.replace("*", "a")}`));
});

it.each(["github-pages.yml", "gitlab-pages.yml"])("runs commands in %s that are there", (name) => {
  const { scripts, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const commands = [...file(name).matchAll(/- (?:run: )?(np[mx]) (?:run )?(\S+)/g)].map(([, tool, what]) => [
    tool,
    what,
  ]);
  expect(commands).toEqual([
    ["npm", "ci"],
    ["npx", "vite"],
    ["npm", "deploy:policy"],
  ]);
  expect(existsSync("package-lock.json")).toBe(true);
  expect(Object.keys(devDependencies)).toContain("vite");
  expect(existsSync(scripts["deploy:policy"].split(" ").at(-1))).toBe(true);
});

it("lets GitLab publish the folder that it publishes in every version, with what was built in it", () => {
  expect(file("gitlab-pages.yml")).toContain("- rm -rf public && mv dist public #");
  expect(file("gitlab-pages.yml")).toMatch(/artifacts:\n {4}paths: \[public\]\n/);
  expect(file("gitlab-pages.yml")).not.toMatch(/publish:/);
});

describe("the content security policy", () => {
  it("allows nothing inline, no eval and nobody else, wherever it is sent", () => {
    const policy = securityHeaders(DEFAULT_CONFIG)["Content-Security-Policy"] ?? "";
    expect(policy).not.toMatch(/unsafe|blob:|\*|https?:/);
    for (const directive of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "worker-src 'self'"]) {
      expect(policy.split("; ")).toContain(directive);
    }
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
