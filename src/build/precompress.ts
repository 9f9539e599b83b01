import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

/** Files of text; other kinds, such as pictures, are packed already. */
const COMPRESSIBLE = /\.(html|js|mjs|css|svg|json|jsonld|csv|topojson|geojson|txt)$/;

/** Writes a brotli and a gzip copy beside each text file of the built site, for servers that can send them as they are. */
export function precompress(): Plugin {
  let outDir = "dist";
  return {
    name: "samenwerkingskaart-precompress",
    apply: "build",
    configResolved: (config) => {
      outDir = resolve(config.root, config.build.outDir);
    },
    closeBundle: {
      order: "post",
      sequential: true,
      handler: () => {
        for (const name of readdirSync(outDir, { recursive: true, encoding: "utf8" })) {
          if (COMPRESSIBLE.test(name)) compressFile(join(outDir, name));
        }
      },
    },
  };
}

/** Writes the compressed copies of one file, over those that are there. */
export function compressFile(file: string): void {
  const bytes = readFileSync(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}
