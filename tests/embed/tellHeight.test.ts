import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { tellHeight } from "@/embed/tellHeight";

let paint = () => {};
let stop = () => {};
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(onChange: () => void) {
        paint = onChange;
      }
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Content of a height, and what is told of it. */
function aMap() {
  const content = document.createElement("div");
  const told: number[] = [];
  stop = tellHeight(content, (_type, message) => void told.push("height" in message ? message.height : 0));
  const become = (height: number, html: string) => {
    content.innerHTML = html;
    content.getBoundingClientRect = () => new DOMRect(0, 0, 600, height);
  };
  return { told, become };
}

it("tells each height once, in whole pixels", () => {
  const { told, become } = aMap();
  for (const height of [680.2, 680.6, 710]) {
    become(height, "<p>kaart</p>");
    paint();
  }
  expect(told).toEqual([681, 710]);
});

it.each([
  ["a view that is being fetched", "<p data-waiting>Dit deel wordt geladen.</p>"],
  ["details that come after the view", '<p>kaart</p><div class="sk-embed__room"><div></div></div>'],
])("does not tell the height of %s, but that of what comes instead, however high", (_what, passing) => {
  const { told, become } = aMap();
  become(681, "<p>kaart</p>");
  paint();
  become(206, passing);
  paint();
  vi.advanceTimersByTime(5000);
  expect(told).toEqual([681]);
  become(206, "<p>een lage tabel</p>"); // as high as what stood in its place, so no change of size
  vi.advanceTimersByTime(50);
  expect(told).toEqual([681, 206]);
  become(100, passing);
  paint();
  stop();
  become(100, "<p>klaar</p>");
  vi.advanceTimersByTime(5000);
  expect(told).toEqual([681, 206]);
});
