import { cpSync, createReadStream, existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";

const SERVED = /\.(csv|topojson|geojson|json|jsonld)$/;

/**
 * Serves the files of `data/` unchanged under `data/` next to index.html, in development and in the built site, so that
 * whoever replaces a file there changes the map without a build.
 */
export function dataFiles(folder = "data"): Plugin {
  let outDir = "dist";
  return {
    name: "samenwerkingskaart-data-files",
    configResolved: (config) => {
      outDir = resolve(config.root, config.build.outDir);
    },
    configureServer: (server) => {
      server.middlewares.use("/data", (request, response, next) => {
        const file = join(folder, decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname));
        if (!SERVED.test(file) || !existsSync(file)) next();
        else createReadStream(file).pipe(response);
      });
    },
    writeBundle: () => {
      cpSync(folder, join(outDir, "data"), {
        recursive: true,
        filter: (source) => source === folder || SERVED.test(source),
      });
    },
  };
}
