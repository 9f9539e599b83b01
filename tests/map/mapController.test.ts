import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DEFAULT_PALETTE } from "@/design/palette";
import { createGeometry } from "@/map/geometry";
import { createMapController, type MapController, type MapParts } from "@/map/mapController";
import type { RendererContext } from "@/map/renderer";
import type { Stage } from "@/map/switchingRenderer";
import { aMunicipality, aRenderer, aScene, BOUNDARIES } from "./testMap";

/** A map with recording parts, and everything that a test wants to reach. */
function setUp(over: Partial<MapParts> = {}) {
  const container = document.createElement("div");
  document.body.append(container);
  const first = aRenderer("svg", "GM0002");
  const heard: { points: unknown[]; choices: unknown[]; context?: RendererContext; stage?: Stage } = {
    points: [],
    choices: [],
  };
  const map = createMapController({
    container,
    geometry: createGeometry(BOUNDARIES),
    palette: DEFAULT_PALETTE,
    provinceOf: () => "PV26",
    shapeOf: () => undefined,
    isCooperative: false,
    createFirst: (context) => {
      heard.context = context;
      return first;
    },
    bringSecond: (_context, stage) => {
      heard.stage = stage;
    },
    onPoint: (code) => heard.points.push(code),
    onChoose: (code) => heard.choices.push(code),
    onRefusedGesture: () => undefined,
    ...over,
  });
  made.push(map);
  return { container, first, heard, map };
}

const made: MapController[] = [];

beforeEach(() => {
  vi.stubGlobal("matchMedia", () => ({ matches: true })); // less motion: cameras move at once
});

afterEach(() => {
  for (const map of made.splice(0)) map.remove();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe("a change of scene", () => {
  it("shows its colours at once, and moves the camera once they are painted", () => {
    const frames: (() => void)[] = [];
    vi.stubGlobal("requestAnimationFrame", (task: () => void) => frames.push(task));
    const drawTwoFrames = () => {
      for (let frame = 0; frame < 2; frame++) for (const task of frames.splice(0)) task();
    };
    const isHidden = vi.spyOn(document, "hidden", "get").mockReturnValue(false);
    const { first, map } = setUp();
    map.show(aScene());
    drawTwoFrames();
    map.zoom(4);
    const before = first.cameras.length;
    map.show(aScene({ inSight: ["GM0004"] }));
    expect(first.scenes).toHaveLength(2);
    expect(first.cameras).toHaveLength(before);
    drawTwoFrames();
    expect(first.cameras).toHaveLength(before + 1);
    isHidden.mockRestore();
  });
});

describe("the camera", () => {
  it("starts at the whole area, before the first scene is drawn", () => {
    const { first, map } = setUp();
    map.show(aScene());
    const camera = first.cameras.at(-1);
    expect(camera?.center[0]).toBeCloseTo(5.1, 2);
    expect(camera?.zoom).toBeGreaterThan(9);
    expect(first.scenes).toHaveLength(1);
  });

  it("stays where it is when something in sight is chosen, and moves when it is not", () => {
    const { first, map } = setUp();
    map.show(aScene());
    map.show(aScene({ inSight: ["GM0001"] }));
    expect(first.cameras).toHaveLength(1);
    map.zoom(4);
    const before = first.cameras.length;
    map.show(aScene({ inSight: ["GM0004"] }));
    expect(first.cameras.length).toBe(before + 1);
  });

  it("shows all members of a partnership when some lie off the map, as large as they fit, and stays when none does", () => {
    const { first, map } = setUp();
    map.show(aScene());
    map.zoom(4);
    const inSight = ["GM0001", "GM0004"];
    map.show(aScene({ mode: "partnership", inSight }));
    expect(first.cameras.at(-1)?.center[0]).toBeCloseTo(5.1, 2);
    expect(map.extent()).toBeUndefined();
    const before = first.cameras.length;
    map.show(aScene({ mode: "partnership", inSight: ["GM0001"], whole: ["GM0001", "GM0002", "GM0003"] }));
    expect(first.cameras).toHaveLength(before);
    map.zoom(2);
    map.show(aScene({ mode: "partnership", inSight, whole: inSight }));
    expect(first.cameras.at(-1)?.zoom).toBeCloseTo(first.cameras[before - 1]?.zoom ?? 0, 6);
  });

  it("zooms in on the middle of what is shown whole, however far the legend moves that aside", () => {
    const { first, map } = setUp({ legendNow: () => ({ width: 500, height: 500 }) });
    map.show(aScene());
    expect(Math.abs((first.cameras.at(-1)?.center[0] ?? 0) - 5.1)).toBeGreaterThan(0.05);
    const { zoom = 0 } = first.cameras.at(-1) ?? {};
    map.zoom(1);
    expect(first.cameras.at(-1)?.center[0]).toBeCloseTo(5.1, 2);
    expect(first.cameras.at(-1)?.zoom).toBeCloseTo(zoom + 1, 6);
  });

  it("stays where it is when the legend grows with what is chosen", () => {
    let legend = { width: 300, height: 130 };
    const { first, map } = setUp({ legendNow: () => legend });
    map.show(aScene());
    for (const height of [240, 130, 254]) {
      legend = { width: 310, height };
      map.makeWay();
    }
    expect(first.cameras).toHaveLength(1);
  });

  it("says to the stylesheet in which corner the legend stands, and leaves it there when something else is shown whole", () => {
    const { container, map } = setUp({ legendNow: () => ({ width: 300, height: 130 }) });
    const municipalities = ["GM0001", "GM0002", "GM0004"].map((code) => aMunicipality(code));
    map.show(aScene({ municipalities }));
    expect(container.dataset.legend).toBe("top-left");
    map.show(aScene({ municipalities, whole: ["GM0001"] }));
    expect(container.dataset.legend).toBe("top-left");
  });

  it("shows another area whole when that is chosen", () => {
    const { first, map } = setUp();
    map.show(aScene());
    const municipalities = [aMunicipality("GM0004"), aMunicipality("GM0001", { isInArea: false })];
    map.show(aScene({ area: "PV25", municipalities }));
    expect(first.cameras.at(-1)?.center[0]).toBeCloseTo(5.15, 2);
  });

  it("zooms and pans with the keyboard, and leaves all other keys alone", () => {
    const { container, first, map } = setUp();
    map.show(aScene());
    const start = first.cameras.at(-1);
    const press = (key: string) => {
      const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
      container.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(press("+")).toBe(true);
    expect(first.cameras.at(-1)?.zoom).toBeCloseTo((start?.zoom ?? 0) + 1, 6);
    expect(press("ArrowRight")).toBe(true);
    expect(first.cameras.at(-1)?.center[0]).toBeGreaterThan(start?.center[0] ?? 0);
    expect(press("Tab")).toBe(false);
  });

  it("lets a gesture lead: the drawing follows and is not told to look again", () => {
    const { first, heard, map } = setUp();
    map.show(aScene());
    heard.context?.onCamera({ center: [5.1, 52.1], zoom: 11 });
    expect(first.cameras).toHaveLength(1);
    expect(first.log).toContain("follow");
  });
});

describe("pointing and choosing", () => {
  it("outlines and tells what the pointer is on, once, and clears when it leaves", () => {
    const { container, first, heard, map } = setUp();
    map.show(aScene());
    container.dispatchEvent(new MouseEvent("pointermove", { clientX: 5, clientY: 5 }));
    container.dispatchEvent(new MouseEvent("pointermove", { clientX: 9, clientY: 9 }));
    const tooltip = container.querySelector<HTMLElement>(".sk-map-tooltip");
    expect(tooltip).toHaveTextContent("Gemeente GM0002: geen");
    expect(heard.points).toEqual(["GM0002"]);
    container.dispatchEvent(new MouseEvent("pointerleave"));
    expect(tooltip?.hidden).toBe(true);
    expect(first.pointed).toEqual(["GM0002", undefined]);
  });

  it("tells about a municipality that a list points at", () => {
    const { container, map } = setUp();
    map.show(aScene());
    map.point("GM0001");
    expect(container.querySelector(".sk-map-tooltip")).toHaveTextContent("Gemeente GM0001: geen");
  });

  it("chooses on a click, not at the end of a drag", () => {
    const { container, heard, map } = setUp();
    map.show(aScene());
    container.dispatchEvent(new MouseEvent("pointerdown", { clientX: 100, clientY: 100 }));
    container.dispatchEvent(new MouseEvent("click", { clientX: 160, clientY: 100 }));
    expect(heard.choices).toEqual([]);
    container.dispatchEvent(new MouseEvent("click", { clientX: 100, clientY: 100 }));
    expect(heard.choices).toEqual(["GM0002"]);
  });
});

describe("a second renderer", () => {
  it("sees all that the first one shows while it gets ready, and then takes over", () => {
    const { container, first, heard, map } = setUp();
    map.show(aScene());
    const second = aRenderer("webgl");
    heard.stage?.prepare(second);
    const next = aScene({ title: "later" });
    map.show(next);
    expect(container.dataset.renderer).toBe("svg");
    heard.stage?.takeOver();
    expect(container.dataset.renderer).toBe("webgl");
    expect(second.scenes.at(-1)).toBe(next);
    expect(second.cameras.at(-1)).toEqual(first.cameras.at(-1));
    expect([first.log.at(-1), second.log.at(-1)]).toEqual(["unseen", "seen"]);
  });

  it("gives the map back when it is lost", () => {
    const { container, first, heard, map } = setUp();
    map.show(aScene());
    const second = aRenderer("webgl");
    heard.stage?.prepare(second);
    heard.stage?.takeOver();
    const next = aScene({ title: "while webgl draws" });
    map.show(next);
    heard.stage?.giveBack();
    expect(container.dataset.renderer).toBe("svg");
    expect(first.scenes.at(-1)).toBe(next);
    expect(second.log).toContain("removed");
  });

  it("is not wanted once the map is gone", () => {
    const { heard, map } = setUp();
    map.show(aScene());
    map.remove();
    expect(heard.stage?.isWanted()).toBe(false);
  });
});
