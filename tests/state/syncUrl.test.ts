import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useAppStore } from "@/state/store";
import { syncUrl } from "@/state/syncUrl";
import { aDataset, aPartnership } from "../helpers/dataset";
import { fillStore } from "../helpers/store";

const history = { pushState: vi.fn(), replaceState: vi.fn() };
const target = new EventTarget();
const location = { search: "", pathname: "/" };
let stop: () => void;

beforeEach(() => {
  vi.clearAllMocks();
  fillStore(aDataset([aPartnership("a", ["GM0001"])]));
  vi.stubGlobal("window", {
    history,
    location,
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
  });
  stop = syncUrl();
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

it("leaves an address with what it cannot use as it is, also on the way back to it", () => {
  location.search = "?gemeente=GM0099&thema=ruimtevaart";
  useAppStore.getState().setView("tabel");
  expect(history.pushState).toHaveBeenCalledOnce();
  target.dispatchEvent(new Event("popstate")); // back
  const { view, municipalities, addressIssues } = useAppStore.getState();
  expect([view, municipalities, addressIssues.length]).toEqual(["kaart", ["GM0001"], 2]);
  expect(history.pushState).toHaveBeenCalledOnce();
  expect(history.replaceState).not.toHaveBeenCalled();
});
