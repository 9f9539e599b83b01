import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Plugin } from "vite";

const MODULE = "virtual:theme-tokens.css";
const RESOLVED = "/@theme-tokens.css"; // no \0 in front: vite has to treat it as an ordinary stylesheet
const THEME = "@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css";

/**
 * Gives `virtual:theme-tokens.css`: of the theme's thousands of design tokens only those that our stylesheets reach,
 * directly or through another token. A token that our own stylesheets define is left out, and so is what only it needs.
 */
export function themeTokens(): Plugin {
  const require = createRequire(import.meta.url);
  return {
    name: "theme-tokens",
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const sources = filesUnder("src");
      const own = sources.filter((file) => file.endsWith(".css"));
      const scripts = sources.filter((file) => /\.tsx?$/.test(file));
      const packaged = scripts.flatMap((file) => importedStyles(readFileSync(file, "utf8")));
      const sheets = [...own, ...new Set(packaged.map((specifier) => require.resolve(specifier)))];
      for (const file of [...own, ...scripts]) this.addWatchFile(file);
      const theme = readFileSync(require.resolve(THEME), "utf8");
      const css = (files: readonly string[]) => files.map((file) => readFileSync(file, "utf8")).join("\n");
      return reachableTokens(theme, css(sheets), css(own));
    },
  };
}

/** One `:root` rule with every token of `theme` that `sheets` need and `own` does not define itself, in order of theme. */
export function reachableTokens(theme: string, sheets: string, own: string): string {
  const themed = new Map(definitions(theme));
  const overridden = new Map(definitions(own));
  const wanted = new Set(uses(sheets));
  for (const name of wanted) {
    if (overridden.has(name)) continue; // its own uses are in `sheets` already
    for (const next of uses(themed.get(name) ?? "")) wanted.add(next);
  }
  const kept = [...themed].filter(([name]) => wanted.has(name) && !overridden.has(name));
  return `:root{${kept.map(([name, value]) => `${name}:${value}`).join(";")}}`;
}

function definitions(css: string): [name: string, value: string][] {
  return [...css.matchAll(/(--[\w-]+)\s*:\s*([^;{}]+)/g)].map(([, name = "", value = ""]) => [name, value.trim()]);
}

function uses(css: string): string[] {
  return [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = ""]) => name);
}

function importedStyles(script: string): string[] {
  return [...script.matchAll(/^import ["](@[^"]+\.css)["];/gm)].map(([, specifier = ""]) => specifier);
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file));
}
