const COLLATOR = new Intl.Collator("nl", { sensitivity: "base", numeric: true });

/** Order of names as a Dutch reader expects it: accents and capitals aside, "U10" after "U9". */
export function compareNames(a: string, b: string): number {
  return COLLATOR.compare(a, b);
}
