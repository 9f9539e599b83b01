/** Classes for the number of participants, smallest first; `upTo` is included, the last class has no end. */
export const SIZE_CLASSES = [
  { code: "tot-en-met-3", upTo: 3 },
  { code: "4-tot-en-met-7", upTo: 7 },
  { code: "8-tot-en-met-15", upTo: 15 },
  { code: "16-en-meer", upTo: Number.POSITIVE_INFINITY },
] as const;

/** The class that a number of participants falls in; 0 falls in the first. */
export function sizeClassOf(count: number): string {
  return SIZE_CLASSES.find(({ upTo }) => count <= upTo)?.code ?? "16-en-meer";
}
