import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { afterPaint, changeFilter, oncePerPaint } from "@/state/measuring";

let frames: (() => void)[] = [];

/** Draws a frame: what asked for it runs, what asks meanwhile waits for the next. */
function drawFrame(): void {
  for (const task of frames.splice(0)) task();
}

beforeEach(() => {
  frames = [];
  vi.stubGlobal("requestAnimationFrame", (task: () => void) => frames.push(task));
  vi.stubGlobal("document", { hidden: false });
});

afterEach(() => {
  vi.unstubAllGlobals();
  performance.clearMeasures();
});

describe("a task after the paint", () => {
  it("runs once the next frame has been painted, however often it was asked for", () => {
    const task = vi.fn();
    const ask = oncePerPaint(task);
    ask();
    ask();
    drawFrame();
    expect(task).not.toHaveBeenCalled();
    drawFrame();
    expect(task).toHaveBeenCalledTimes(1);
    ask();
    drawFrame();
    drawFrame();
    expect(task).toHaveBeenCalledTimes(2);
  });

  it("runs at once in a page that nobody sees, where no frame ever comes", () => {
    vi.stubGlobal("document", { hidden: true });
    const task = vi.fn();
    oncePerPaint(task)();
    expect(task).toHaveBeenCalledTimes(1);
  });
});

describe("filter-to-paint", () => {
  it("ends with the painted frame, before what the change itself put off", () => {
    const ends: string[] = [];
    changeFilter(() =>
      afterPaint(() => ends.push(`${performance.getEntriesByName("filter-to-paint").length} measured`)),
    );
    drawFrame();
    expect(performance.getEntriesByName("filter-to-paint")).toHaveLength(0);
    drawFrame();
    expect(ends).toEqual(["1 measured"]);
  });
});
