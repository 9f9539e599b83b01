import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { bringWebgl } from "@/map/bringWebgl";
import type { RendererContext } from "@/map/renderer";

const { chooseRenderer, createWebglRenderer } = vi.hoisted(() => ({
  chooseRenderer: vi.fn(),
  createWebglRenderer: vi.fn(),
}));
vi.mock("@/map/chooseRenderer", () => ({ chooseRenderer, probeWebgl: () => undefined }));
vi.mock("@/map/webgl/webglRenderer", () => ({ createWebglRenderer }));

const BACKGROUND = { tiles: "https://tiles.example/{z}/{x}/{y}.png", attribution: "Proef", maxZoom: 19 };
const NOTE = "Uw browser kan de achtergrondkaart niet tonen.";

beforeEach(() => {
  vi.stubGlobal("requestAnimationFrame", (task: () => void) => task());
  createWebglRenderer.mockReset().mockReturnValue({});
});
afterEach(() => vi.unstubAllGlobals());

/** Brings what this machine would; gives the element of the map once all is done. */
async function bring(kind: "svg" | "webgl", background: typeof BACKGROUND | null): Promise<HTMLElement> {
  chooseRenderer.mockReturnValue(kind);
  const container = document.createElement("div");
  const stage = { isWanted: () => true, prepare: () => {}, takeOver: () => {}, giveBack: () => {} };
  const context: Partial<RendererContext> = { container };
  bringWebgl({ forced: undefined, background })(context as RendererContext, stage);
  await vi.dynamicImportSettled();
  return container;
}

it("says that the background map is missing where there is no WebGL", async () => {
  expect(await bring("svg", BACKGROUND)).toHaveTextContent(NOTE);
});

it("says so when WebGL does not start or stops", async () => {
  createWebglRenderer.mockImplementationOnce(() => {
    throw new Error("planned");
  });
  expect(await bring("webgl", BACKGROUND)).toHaveTextContent(NOTE);
  const container = await bring("webgl", BACKGROUND);
  expect(container).toBeEmptyDOMElement();
  createWebglRenderer.mock.lastCall?.[1].onLost();
  expect(container).toHaveTextContent(NOTE);
});

it("says nothing where no background map is named", async () => {
  expect(await bring("svg", null)).toBeEmptyDOMElement();
});
