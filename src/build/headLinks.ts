import type { HtmlTagDescriptor, Plugin } from "vite";

/** Files to ask for early, relative to index.html. */
interface EarlyFiles {
  readonly settings: string;
  readonly data: readonly string[];
}

/**
 * Lets the browser ask for everything that the first map needs as soon as it has read the head of index.html: settings
 * and data beside the script instead of after it, two journeys to the server less. A site that keeps its data elsewhere
 * (`dataFolder`, `files` in config.json) works all the same, only without that gain.
 */
export function headLinks({ settings, data }: EarlyFiles): Plugin {
  const tags = [preload(settings), ...data.map((file) => preload(file, { fetchpriority: "low" }))];
  return {
    name: "samenwerkingskaart-head-links",
    apply: "build",
    transformIndexHtml: { order: "post", handler: (html) => ({ html: placeStyles(html), tags }) },
  };
}

const STYLESHEET = /\s*<link rel="stylesheet"[^>]*>/g;
const PLACE = "<!-- styles -->";

/**
 * Stylesheets to their place in the body: what stands before it, the outline of the country, is painted without waiting
 * for them, one journey to the server earlier; what stands behind it is never seen without its style.
 */
export function placeStyles(html: string): string {
  const styles = html.match(STYLESHEET)?.map((link) => link.trim()) ?? [];
  return html.replace(STYLESHEET, "").replace(PLACE, () => styles.join("\n    "));
}

/** Must ask as `fetchText` does, or the browser fetches twice: anonymous, which is "same-origin" for our own site. */
function preload(file: string, more: Record<string, string> = {}): HtmlTagDescriptor {
  const attrs = { rel: "preload", as: "fetch", crossorigin: true, href: `./${file}`, ...more };
  return { tag: "link", attrs, injectTo: "head" };
}
