import { readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { expect, it } from "vitest";

/**
 * The plan of the house: per folder of src/ the other folders and the packages it may import, types included.
 * Files directly in src/ (main, App, Stage) may import everything. A new room or a new arrow is a decision: make it here.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  // what cooperation is: values and pure functions
  domain: ["topojson-specification", "ml-hclust"],
  // every sentence a visitor or data steward reads
  texts: ["domain"],
  // bytes → domain values and issues
  load: ["domain", "papaparse", "valibot", "topojson-client", "topojson-server", "topojson-specification", "geojson"],
  // what the browser keeps for when there is no connection: the service worker, and what page and worker agree on
  offline: [],
  // what is known and what the visitor chose
  state: ["domain", "load", "offline", "texts", "drawing", "zustand", "minisearch"],
  design: [],
  // still pictures as data, and the files made from them
  drawing: [],
  // react-dom: paper is laid out before React would have drawn what it needs
  ui: ["design", "react", "react-dom", "lucide-react", "@nl-design-system-candidate", "@utrecht"],
  // state → what is drawn, as pure data
  scene: ["domain", "state", "texts"],
  // what is shown → files: rows and formats, pure; what makes a workbook or a zip is fetched on a click
  export: [
    "domain",
    "load",
    "state",
    "texts",
    "write-excel-file",
    "fflate",
    "geojson",
    "topojson-client",
    "topojson-specification",
  ],
  map: [
    "domain",
    "state",
    "scene",
    "design",
    "drawing",
    "texts",
    "ui",
    "react",
    "maplibre-gl",
    "geojson",
    "d3-selection",
    "d3-zoom",
    "topojson-client",
    "topojson-specification",
    "@turf/turf",
  ],
  panels: [
    "domain",
    "state",
    "scene",
    "export",
    "design",
    "drawing",
    "ui",
    "texts",
    "react",
    "lucide-react",
    "@nl-design-system-candidate",
    "@utrecht",
    "downshift",
    "@tanstack/react-table",
    "@tanstack/react-virtual",
    "uqr",
  ],
  // both ends of the conversation between an embedded map and the page around it; `element.ts` is all of embed.js
  embed: ["domain", "state", "texts", "valibot", "react"],
  // official sources → the project's own tables; pure and streaming, for Node now and a worker later
  import: [
    "domain",
    "load",
    "sax",
    "proj4",
    "entities",
    "papaparse",
    "topojson-client",
    "topojson-server",
    "topojson-specification",
    "@turf/turf",
    "geojson",
  ],
  // the shipped tables as a documented open data set: one description, from which schemas, catalogue and check come
  opendata: ["domain", "load", "texts"],
  // thin entry points for people at a terminal
  commands: ["import", "opendata", "load", "domain", "state", "build", "bench", "node", "playwright-core", "sirv"],
  // measures the built site, beside a minimal page over the same files
  bench: [
    "domain",
    "load",
    "build",
    "commands",
    "node",
    "playwright-core",
    "vite",
    "leaflet",
    "papaparse",
    "topojson-client",
    "topojson-specification",
  ],
  // plugins that make the static site
  build: ["domain", "load", "design", "node", "vite", "topojson-client", "topojson-specification", "geojson"],
};

const files = Object.keys(import.meta.glob("/src/*/**/*.{ts,tsx,mjs}"));

it.each(files)("%s imports only what its folder may", (file) => {
  const folder = file.split("/")[2] ?? "";
  expect([folder, ...(MAY_IMPORT[folder] ?? [])]).toEqual(expect.arrayContaining(importsOf(file)));
});

it.each([...files, ...Object.keys(import.meta.glob("/src/*.tsx"))])(
  "%s stays under the ceiling of 150 lines",
  (file) => {
    expect(readFileSync(`.${file}`, "utf8").split("\n").length).toBeLessThanOrEqual(151);
  },
);

/**
 * Names of the folders and packages that a file imports, types included. "@/state/store" and "../state/store" both
 * give "state"; "@utrecht/table-css/x" gives "@utrecht"; "node:fs" gives "node".
 */
function importsOf(file: string): string[] {
  const specifiers = readFileSync(`.${file}`, "utf8").matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g);
  return [...specifiers].map(([, name = ""]) => {
    if (name.startsWith("node:")) return "node";
    if (name.startsWith("@/")) return name.split("/")[1] ?? "";
    if (name.startsWith(".")) return join(dirname(file), name).split("/")[2] ?? "";
    if (/^@(utrecht|nl-design-system)/.test(name)) return name.split("/")[0] ?? "";
    return name
      .split("/")
      .slice(0, name.startsWith("@") ? 2 : 1)
      .join("/");
  });
}
