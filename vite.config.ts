import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { dataFiles } from "./src/build/dataFiles.ts";
import { embedScript } from "./src/build/embedScript.ts";
import { headLinks } from "./src/build/headLinks.ts";
import { outline } from "./src/build/outline.ts";
import { precompress } from "./src/build/precompress.ts";
import { serviceWorker } from "./src/build/serviceWorker.ts";
import { themeTokens } from "./src/build/themeTokens.ts";
import { DATA_FILES, FIRST_FILES } from "./src/load/files.ts";

const source = new URL("./src", import.meta.url).pathname;

const alias = [
  { find: "@", replacement: source },
  { find: /^fflate$/, replacement: `${source}/export/fflateSync.ts` }, // see there: no workers from blob addresses
];

const early = { settings: "config.json", data: FIRST_FILES.map((file) => `data/${DATA_FILES[file]}`) };

export default defineConfig({
  base: "./",
  resolve: { alias },
  plugins: [
    react(),
    dataFiles(),
    outline(),
    headLinks(early),
    embedScript(),
    serviceWorker(),
    precompress(),
    themeTokens(),
  ],
  build: {
    target: "es2022",
    sourcemap: false,
    chunkSizeWarningLimit: 1200, // MapLibre, which is fetched after the first map, is of that size
    modulePreload: { polyfill: false }, // without it an older Safari only fetches a little later
    // one script before the first map, one for what is chosen, and one with what several views share, which comes right
    // after the first map: dozens of small ones cost more journeys than they save
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "start", tags: ["$initial"], priority: 2 },
            { name: "details", test: "/src/panels/details/", priority: 1 },
            { name: "shared", test: "/src/", minShareCount: 2 },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/{map,ui,panels,embed}/**"],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "components",
          environment: "jsdom",
          setupFiles: ["./tests/setup.ts"],
          include: ["tests/{map,ui,panels,embed}/**/*.test.{ts,tsx}"],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          environment: "node",
          include: ["tests/journeys/**/*.journey.ts"],
          maxWorkers: 2, // each file has a browser of its own; more would outrun the machine that checks
          testTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
