import type { SortingState } from "@tanstack/react-table";
import { TABLE_ORDERS } from "@/state/tableOrders";

const USUAL: SortingState = [{ id: "name", desc: false }];

/** The order that a text in the address asks for; by name for an empty or unknown one. */
export function orderToSorting(order: string): SortingState {
  const [id] = Object.entries(TABLE_ORDERS).find(([, word]) => word === order.replace(/^-/, "")) ?? [];
  return id ? [{ id, desc: order.startsWith("-") }] : USUAL;
}

/** Inverse of `orderToSorting`; empty for the usual order. */
export function sortingToOrder([first]: SortingState): string {
  if (!first || (first.id === "name" && !first.desc)) return "";
  return `${first.desc ? "-" : ""}${TABLE_ORDERS[first.id] ?? ""}`;
}
