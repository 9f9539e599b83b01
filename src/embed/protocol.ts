/** Everything that a map and the page around it say to each other; docs/embed.md explains it. */

/** In front of the type of every message, so that it cannot be taken for one of somebody else. */
export const PREFIX = "samenwerkingskaart:";

/**
 * Goes up when a message changes in a way that old pages do not understand. A message may get new fields without that:
 * whoever reads one passes over what it does not know.
 */
export const VERSION = 1;

/** New values by name in the address; null puts a name back to what a bare address shows. */
export type Values = Readonly<Record<string, string | readonly string[] | null>>;

/** The whole choice from now on: a municipality by code, a partnership by id, both, or nothing. */
export interface Choice {
  readonly gemeente?: string;
  readonly verband?: string;
}

/** Something chosen: a municipality by code, a partnership by id. */
export interface Named {
  readonly code: string;
  readonly name: string;
}

/** What the map shows: its address without what belongs to embedding, and the same in words. */
export interface Shown {
  readonly query: string;
  readonly shown: number;
  readonly total: number;
  readonly title: string;
}

/** What the map tells, by type without prefix. */
export interface FromMap {
  /** The map listens from now on. `title` describes it, `query` is its address without what belongs to embedding. */
  readonly ready: { readonly title: string; readonly query: string };
  /** What is chosen, in order of choosing. */
  readonly selection: { readonly gemeente: readonly Named[]; readonly verband: readonly Named[] };
  /** The address, how many partnerships pass the filters, of how many, and what describes the map now. */
  readonly filters: Shown;
  /** Height of all content, in CSS pixels. */
  readonly height: { readonly height: number };
}

/** What the page around the map asks, by type without prefix. */
export interface FromHost {
  readonly set: { readonly values: Values };
  readonly select: Choice;
}
