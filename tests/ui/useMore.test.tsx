import { act, renderHook } from "@testing-library/react";
import { expect, it } from "vitest";
import { useMore } from "@/ui/useMore";

const ROWS = Array.from({ length: 325 }, (_, index) => index);
const print = (event: "beforeprint" | "afterprint") => act(() => void window.dispatchEvent(new Event(event)));

it("prints all rows, or where paper says the same otherwise only those that were asked for", () => {
  const all = renderHook(() => useMore(ROWS)).result;
  const asShown = renderHook(() => useMore(ROWS, { printsAsShown: true })).result;
  print("beforeprint");
  expect([all.current.shown.length, asShown.current.shown.length]).toEqual([325, 20]);
  print("afterprint");
  act(() => asShown.current.showMore());
  print("beforeprint");
  expect([asShown.current.shown.length, asShown.current.next]).toEqual([120, 100]);
  print("afterprint");
});
