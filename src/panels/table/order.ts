import type { SortingState } from "@tanstack/react-table";

const USUAL: SortingState = [{ id: "name", desc: false }];

/** Words of the address by column: "volgorde=-deelnemers" puts the largest first. */
const WORD: Readonly<Record<string, string>> = {
  name: "naam",
  form: "vorm",
  themes: "thema",
  phase: "fase",
  participants: "deelnemers",
  start: "sinds",
  source: "bron",
};

/** The order that a text in the address asks for; by name for an empty or unknown one. */
export function orderToSorting(order: string): SortingState {
  const [id] = Object.entries(WORD).find(([, word]) => word === order.replace(/^-/, "")) ?? [];
  return id ? [{ id, desc: order.startsWith("-") }] : USUAL;
}

/** Inverse of `orderToSorting`; empty for the usual order. */
export function sortingToOrder([first]: SortingState): string {
  if (!first || (first.id === "name" && !first.desc)) return "";
  return `${first.desc ? "-" : ""}${WORD[first.id] ?? ""}`;
}
