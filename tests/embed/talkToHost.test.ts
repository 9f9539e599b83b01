import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { FromMap } from "@/embed/protocol";
import { isWelcome, talkToHost } from "@/embed/talkToHost";
import { useAppStore } from "@/state/store";
import { aDataset, aPartnership } from "../helpers/dataset";
import { fillStore } from "../helpers/store";

const HOST = "https://www.provincie.example";

let stop = () => {};
beforeEach(() => {
  fillStore(aDataset([aPartnership("a", ["GM0001"]), aPartnership("b", ["GM0002"])]), { isEmbedded: true, host: HOST });
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

/** The codes of a message about the selection, municipalities first. */
function codesIn({ gemeente, verband }: FromMap["selection"]): string {
  return [...gemeente, ...verband].map(({ code }) => code).join(" ");
}

function meet() {
  const parent = document.body.appendChild(document.createElement("iframe")).contentWindow;
  if (!parent) throw new Error("no window to play the host");
  const told = vi.spyOn(parent, "postMessage").mockImplementation(() => {});
  stop = talkToHost(HOST, parent);
  const ask = (message: object, over: MessageEventInit = {}) =>
    window.dispatchEvent(
      new MessageEvent("message", { data: { version: 1, ...message }, source: parent, origin: HOST, ...over }),
    );
  const last = (type: string) => {
    const messages = told.mock.calls.map(([data]) => data).filter((data) => data.type === `samenwerkingskaart:${type}`);
    return messages.at(-1);
  };
  return { told, ask, last };
}

it("tells its host, and nobody else, that it is ready and what is chosen", () => {
  const { told, last } = meet();
  expect(told.mock.calls.map(([{ type }]) => type)).toEqual([
    "samenwerkingskaart:ready",
    "samenwerkingskaart:selection",
    "samenwerkingskaart:filters",
  ]);
  for (const [, target] of told.mock.calls) expect(target).toBe(HOST);
  useAppStore.getState().chooseMunicipality("GM0001");
  expect(last("selection")).toMatchObject({ gemeente: [{ code: "GM0001", name: "Aarle" }], verband: [] });
  expect(last("filters")).toMatchObject({ query: "gemeente=GM0001" });
});

it("tells nothing when nothing changed that the host could see", () => {
  const { told } = meet();
  const before = told.mock.calls.length;
  useAppStore.getState().pointAt("GM0001");
  expect(told.mock.calls.length).toBe(before);
});

it("does what its host asks", () => {
  const { ask, last } = meet();
  ask({ type: "samenwerkingskaart:select", gemeente: "GM0001" });
  expect(useAppStore.getState().municipalities).toEqual(["GM0001"]);
  ask({ type: "samenwerkingskaart:select", verband: "b" });
  expect(useAppStore.getState().partnerships).toEqual(["b"]);
  ask({ type: "samenwerkingskaart:select" });
  expect(useAppStore.getState()).toMatchObject({ municipalities: [], partnerships: [] });
  ask({ type: "samenwerkingskaart:set", values: { gebied: "NL", thema: "wonen" } });
  expect(useAppStore.getState()).toMatchObject({ area: "NL", isEmbedded: true, host: HOST });
  expect(last("filters")).toMatchObject({ query: "gebied=NL&thema=wonen", shown: 0, total: 2 });
});

it("tells what the map is called whenever that changes, with what is asked for as well as with what is chosen", () => {
  const { ask, last } = meet();
  expect(last("ready").title).toBe("Kaart - Samenwerkingskaart");
  ask({ type: "samenwerkingskaart:select", gemeente: "GM0001" });
  expect(last("filters").title).toBe("Aarle: 1 samenwerkingsverband - Samenwerkingskaart");
  useAppStore.getState().setView("tabel");
  expect(last("filters").title).toBe("Tabel - Samenwerkingskaart");
});

it("keeps what is chosen when it is asked to set a code that does not exist, and says so", () => {
  const { ask, last } = meet();
  ask({ type: "samenwerkingskaart:select", gemeente: "GM0001" });
  ask({ type: "samenwerkingskaart:set", values: { gemeente: "GM9999", gebied: "NL" } });
  expect(useAppStore.getState()).toMatchObject({ municipalities: ["GM0001"], area: "NL" });
  expect(useAppStore.getState().addressIssues).toMatchObject([{ key: "gemeente", value: "GM9999" }]);
  expect(codesIn(last("selection"))).toBe("GM0001");
});

it("takes what is selected for the whole choice, and tells of no choice in between", () => {
  const { ask, told } = meet();
  const selections = () =>
    told.mock.calls.flatMap(([data]) => (data.type === "samenwerkingskaart:selection" ? [codesIn(data)] : []));
  ask({ type: "samenwerkingskaart:select", gemeente: "GM0001" });
  ask({ type: "samenwerkingskaart:select", verband: "b" });
  ask({ type: "samenwerkingskaart:select", verband: "nergens" });
  useAppStore.getState().setView("overlap");
  ask({ type: "samenwerkingskaart:select", verband: "a" });
  ask({ type: "samenwerkingskaart:select", gemeente: "GM0002", verband: "b" });
  ask({ type: "samenwerkingskaart:select", gemeente: "GM0001" });
  expect(selections()).toEqual(["", "GM0001", "b", "a", "GM0002 b", "GM0001"]);
});

it("keeps a merger that is tried out, and a view that the site has switched off stays off", () => {
  const trials = [{ kind: "merge", municipality: "GM0001", into: "GM0002" }] as const;
  const { config } = useAppStore.getState();
  useAppStore.setState({ trials, config: { ...config, views: ["kaart", "tabel"] } });
  const { ask } = meet();
  ask({ type: "samenwerkingskaart:set", values: { thema: "wonen", weergave: "matrix" } });
  expect(useAppStore.getState()).toMatchObject({ view: "kaart", trials });
});

it("takes no notice of another origin, another window, an unknown code or an unknown message", () => {
  const { ask } = meet();
  const before = useAppStore.getState();
  const choose = { type: "samenwerkingskaart:select", gemeente: "GM0001" };
  ask(choose, { origin: "https://evil.example" });
  ask(choose, { origin: "null" });
  ask(choose, { source: window });
  ask({ ...choose, gemeente: "GM9999" });
  ask({ ...choose, version: 7 });
  ask({ type: "samenwerkingskaart:explode" });
  expect(useAppStore.getState()).toBe(before);
  stop();
  ask(choose);
  expect(useAppStore.getState()).toBe(before);
});

it.each([
  ["", undefined, false],
  [HOST, undefined, true],
  [HOST, [HOST], true],
  [HOST, ["https://www.ander.example"], false],
  [HOST, [], false],
  [window.location.origin, [], true],
])("lets %j talk when the site welcomes %j: %s", (host, welcome, expected) => {
  expect(isWelcome(host, welcome)).toBe(expected);
});

it("does not believe a page that names another one than the browser sees", () => {
  vi.stubGlobal(
    "location",
    Object.assign(Object.create(window.location), { ancestorOrigins: ["https://evil.example"] }),
  );
  expect(isWelcome(HOST, undefined)).toBe(false);
  vi.unstubAllGlobals();
});
