import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, type Plugin } from "vite";

const ENTRY = "src/offline/worker.ts";
/** Part of the page itself; settings, data and themes are not, because they may be replaced. */
const BUILT = /^(index\.html|favicon\.svg|assets\/.+\.(js|css|svg))$/;
/** Fetched only where it helps. */
const ON_USE = /webglRenderer|maplibre/;

/** Makes `sw.js` beside index.html: the service worker, with the files of this build and a version that they give. */
export function serviceWorker(): Plugin {
  let outDir = "dist";
  return {
    name: "samenwerkingskaart-service-worker",
    apply: "build",
    configResolved: (config) => {
      outDir = resolve(config.root, config.build.outDir);
    },
    closeBundle: {
      order: "post",
      sequential: true,
      handler: async () => {
        await build({
          configFile: false,
          publicDir: false,
          logLevel: "warn",
          define: { BUILT_FILES: JSON.stringify(builtFiles(outDir)) },
          build: {
            outDir,
            emptyOutDir: false,
            target: "es2022",
            modulePreload: false,
            rolldownOptions: { input: ENTRY, output: { format: "iife", entryFileNames: "sw.js" } },
          },
        });
      },
    },
  };
}

/** The files of a built site, with a version that changes when any of them does. */
export function builtFiles(folder: string) {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => BUILT.test(name))
    .sort();
  const hash = createHash("sha256");
  for (const name of names) hash.update(name).update(readFileSync(join(folder, name)));
  const address = (name: string) => (name === "index.html" ? "./" : `./${name}`);
  return {
    version: hash.digest("hex").slice(0, 12),
    shell: names.filter((name) => !ON_USE.test(name)).map(address),
    onUse: names.filter((name) => ON_USE.test(name)).map(address),
  };
}
