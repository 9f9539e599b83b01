import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { dataFiles } from "./src/build/dataFiles.ts";
import { outline } from "./src/build/outline.ts";
import { precompress } from "./src/build/precompress.ts";
import { themeTokens } from "./src/build/themeTokens.ts";

const alias = { "@": new URL("./src", import.meta.url).pathname };

export default defineConfig({
  base: "./",
  resolve: { alias },
  plugins: [react(), dataFiles(), outline(), precompress(), themeTokens()],
  build: { target: "es2022", sourcemap: false },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/{map,ui,panels}/**"],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "components",
          environment: "jsdom",
          setupFiles: ["./tests/setup.ts"],
          include: ["tests/{map,ui,panels}/**/*.test.{ts,tsx}"],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          environment: "node",
          include: ["tests/journeys/**/*.journey.ts"],
          fileParallelism: false,
          testTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
