/** The code lists of `codelijsten.csv`. */
export type CodeListName = "thema" | "vormgroep" | "vorm" | "fase" | "soort" | "orgaan" | "bevoegdheid";

/** One value of one list. */
export interface CodeListEntry {
  readonly code: string;
  readonly name: string;
  /** Code of the entry it belongs to: a top theme, a group of legal forms, or the form it is a sub-type of. */
  readonly parent?: string;
  /** One or two sentences for someone who does not know the term. */
  readonly explanation?: string;
}

/** Entries per list, in the order of the column `volgorde`. */
export type CodeLists = Readonly<Record<CodeListName, readonly CodeListEntry[]>>;

export const EMPTY_CODE_LISTS: CodeLists = {
  thema: [],
  vormgroep: [],
  vorm: [],
  fase: [],
  soort: [],
  orgaan: [],
  bevoegdheid: [],
};

/** The entry with that code, or undefined. */
export function findEntry(entries: readonly CodeListEntry[], code: string): CodeListEntry | undefined {
  return entries.find((entry) => entry.code === code);
}

/** Name for a code; the code itself when the list does not know it, so that nothing vanishes from the screen. */
export function nameOf(entries: readonly CodeListEntry[], code: string): string {
  return findEntry(entries, code)?.name ?? code;
}

/** A top theme for a code of either level: "natuur-en-milieu.afval" gives "natuur-en-milieu". */
export function topTheme(code: string): string {
  return code.split(".")[0] ?? code;
}
