import { expect, it } from "vitest";
import { columns } from "@/panels/table/columns";
import { orderToSorting, sortingToOrder } from "@/panels/table/order";

it("gives every column a word of its own, that comes back as it went", () => {
  const ids = columns.map(({ id, ...column }) => id ?? ("accessorKey" in column ? String(column.accessorKey) : ""));
  const orders = ids.flatMap((id) => [false, true].map((desc) => sortingToOrder([{ id, desc }])));
  expect(new Set(orders).size).toBe(2 * ids.length);
  expect(orders.map((order) => sortingToOrder(orderToSorting(order)))).toEqual(orders);
});

it.each(["", "kleur", "-", "__proto__"])("sorts by name for %j", (order) => {
  expect(orderToSorting(order)).toEqual([{ id: "name", desc: false }]);
});
