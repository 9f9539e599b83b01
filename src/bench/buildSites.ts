import { fileURLToPath } from "node:url";
import { build } from "vite";
import { dataFiles } from "@/build/dataFiles";
import { precompress } from "@/build/precompress";

const CACHE = fileURLToPath(new URL("../../node_modules/.cache/bench/", import.meta.url));

/** Folders of the built sites. */
export const SITES = { app: `${CACHE}app`, baseline: `${CACHE}baseline` } as const;

/** Builds the app and the baseline over the same data files, both with precompressed copies. */
export async function buildSites(): Promise<void> {
  await build({ logLevel: "warn", build: { outDir: SITES.app, emptyOutDir: true } });
  await build({
    configFile: false,
    logLevel: "warn",
    root: fileURLToPath(new URL("./baseline", import.meta.url)),
    base: "./",
    publicDir: false,
    plugins: [dataFiles(), precompress()],
    build: { target: "es2022", outDir: SITES.baseline, emptyOutDir: true },
  });
}
