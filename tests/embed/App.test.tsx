import { render } from "@testing-library/react";
import type { PropsWithChildren } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { App } from "@/App";
import { aDataset, aPartnership } from "../helpers/dataset";
import { fillStore } from "../helpers/store";

const HOST = "https://www.provincie.example";

vi.mock("@/panels/embed/EmbedLayout", async () => {
  await new Promise((resolve) => setTimeout(resolve, 300)); // on a slow line it comes after what talks with the host
  return { default: ({ children }: PropsWithChildren) => <div className="sk-embed">{children}</div> };
});

const observe = vi.fn();
const { parent } = window;
beforeEach(() => {
  fillStore(aDataset([aPartnership("a", ["GM0001"])]), { isEmbedded: true, host: HOST, isGrowing: true });
  const around = document.body.appendChild(document.createElement("iframe")).contentWindow;
  Object.defineProperty(window, "parent", { value: around, configurable: true });
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe = observe;
      disconnect() {}
    },
  );
});
afterEach(() => {
  Object.defineProperty(window, "parent", { value: parent, configurable: true });
  vi.unstubAllGlobals();
});

it("tells its height to the page around it, however late its layout comes in", async () => {
  await import("@/embed/HostLink");
  render(<App />);
  await vi.waitFor(() => expect(observe).toHaveBeenCalled());
  expect(observe.mock.calls[0]?.[0]).toBe(document.querySelector(".sk-embed"));
});
