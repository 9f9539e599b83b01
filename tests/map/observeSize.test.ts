import { afterEach, expect, it, vi } from "vitest";
import { observeSize } from "@/map/observeSize";

afterEach(() => vi.unstubAllGlobals());

it("tells each change of size, except while the page goes to paper", () => {
  let look = () => {};
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(onChange: () => void) {
        look = onChange;
      }
      observe() {}
      disconnect() {}
    },
  );
  const element = document.createElement("div");
  const sized = (height: number) => {
    Object.defineProperties(element, {
      clientWidth: { value: 700, configurable: true },
      clientHeight: { value: height, configurable: true },
    });
    look();
  };
  const told: number[] = [];
  sized(600);
  observeSize(element, ({ height }) => void told.push(height));
  sized(500);
  window.dispatchEvent(new Event("beforeprint"));
  sized(300);
  window.dispatchEvent(new Event("afterprint"));
  sized(500);
  sized(400);
  expect(told).toEqual([500, 400]);
});
