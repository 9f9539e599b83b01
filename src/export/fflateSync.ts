import { type FlateCallback, type Zippable, zipSync } from "fflate/browser";

export { strToU8, zipSync } from "fflate/browser";

/**
 * Stands in for `fflate` in the built site (see `resolve.alias` in vite.config.ts). Its own `zip` starts workers from
 * blob addresses, which our content security policy forbids, and then never answers; this one does the work at once.
 */
export function zip(files: Zippable, done: FlateCallback): void {
  done(null, zipSync(files));
}
