import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createAddressBar } from "@/state/addressBar";

let written: string[];
const history = {
  pushState: (_: unknown, __: string, address: unknown) => void written.push(`push ${address}`),
  replaceState: (_: unknown, __: string, address: unknown) => void written.push(`replace ${address}`),
};

beforeEach(() => {
  written = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("writes the first step at once and of many steps that follow only the last of each moment", () => {
  const bar = createAddressBar(history);
  for (let month = 1; month <= 12; month++) bar.replace(`?${month}`);
  expect(written).toEqual(["replace ?1"]);
  vi.advanceTimersByTime(1000);
  expect(written).toEqual(["replace ?1", "replace ?12"]);
});

it("stays below a hundred changes in thirty seconds, however long someone drags", () => {
  const bar = createAddressBar(history);
  for (let step = 0; step < 1800; step++) {
    bar.replace(`?${step}`);
    vi.advanceTimersByTime(16);
  }
  expect(written.length).toBeLessThan(100);
});

it("writes what waits before a step that back undoes, and when the page goes", () => {
  const bar = createAddressBar(history);
  for (const address of ["?a", "?b"]) bar.replace(address);
  bar.push("?c");
  expect(written).toEqual(["replace ?a", "replace ?b", "push ?c"]);
  bar.replace("?d");
  bar.flush();
  expect(written.at(-1)).toBe("replace ?d");
});

it("forgets what waits when the address is right again", () => {
  const bar = createAddressBar(history);
  for (const address of ["?a", "?b"]) bar.replace(address);
  bar.forget();
  vi.advanceTimersByTime(1000);
  expect(written).toEqual(["replace ?a"]);
});
