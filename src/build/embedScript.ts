import { resolve } from "node:path";
import { build, type Plugin } from "vite";

const NAME = "embed.js";

/**
 * Puts `embed.js` beside index.html: one classic script under a name that never changes, because other sites point at
 * it. In development it is made anew for every request.
 */
export function embedScript(): Plugin {
  return {
    name: "samenwerkingskaart-embed-script",
    configureServer: (server) => {
      server.middlewares.use(`/${NAME}`, (_request, response) => {
        response.setHeader("Content-Type", "text/javascript");
        void bundleEmbedScript().then((code) => response.end(code));
      });
    },
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: NAME, source: await bundleEmbedScript() });
    },
  };
}

/** The text of `embed.js`: minified, without imports, defining nothing but its element. */
export async function bundleEmbedScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    resolve: { alias: { "@": resolve("src") } },
    build: {
      target: "es2022",
      write: false,
      lib: { entry: resolve("src/embed/element.ts"), formats: ["iife"], name: "unused", fileName: () => NAME },
    },
  });
  const [first] = [result].flat();
  const chunk = first && "output" in first ? first.output[0] : undefined;
  if (!chunk) throw new Error("embed.js came out empty");
  return chunk.code;
}
