import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { ADDRESS_NAMES } from "@/state/addressNames";

/** What the element adds for the page around it. */
interface MapElement extends HTMLElement {
  set: (values: object) => void;
  select: (choice?: object) => void;
}

/** What is in sight in jsdom, which has no layout: everything, from the moment a test says so. */
let comeIntoSight = () => {};
beforeAll(async () => {
  class Sight {
    observe = () => {};
    disconnect = () => {
      comeIntoSight = () => {};
    };
    constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
      comeIntoSight = () => tell([{ isIntersecting: true }]);
      tell([{ isIntersecting: false }]); // as browsers begin
    }
  }
  vi.stubGlobal("IntersectionObserver", Sight);
  await import("@/embed/element");
});
afterEach(() => document.body.replaceChildren());

function put(attributes = "", content = "") {
  document.body.innerHTML = `<samenwerkings-kaart ${attributes}>\n${content}</samenwerkings-kaart>`;
  const element = document.querySelector<MapElement>("samenwerkings-kaart");
  const frame = element?.shadowRoot?.querySelector("iframe");
  // jsdom gives a frame in a shadow tree no window: one beside it stands in
  const inside = document.body.appendChild(document.createElement("iframe")).contentWindow;
  const box = frame?.parentElement;
  if (!element || !frame || !box || !inside) throw new Error("the element made no frame");
  Object.defineProperty(frame, "contentWindow", { value: inside });
  const post = vi.spyOn(inside, "postMessage").mockImplementation(() => {});
  const say = (data: unknown, over: MessageEventInit = {}) =>
    window.dispatchEvent(
      new MessageEvent("message", { data, source: inside, origin: "https://kaart.example", ...over }),
    );
  const tell = (type: string, content: object, over?: MessageEventInit) =>
    say({ type: `samenwerkingskaart:${type}`, version: 1, ...content }, over);
  return { element, frame, box, post, say, tell };
}

const ADDRESS = 'adres="https://kaart.example/kaart/"';

it("makes a lazy, titled, sandboxed frame with the attributes in its address", () => {
  const { frame } = put(`${ADDRESS} gemeente="GM0342" thema="wonen, werk" zoek="afval in de regio" toon="legenda"`);
  const { pathname, searchParams } = new URL(frame.src);
  expect(pathname).toBe("/kaart/");
  expect(searchParams.getAll("thema")).toEqual(["wonen", "werk"]);
  expect(searchParams.get("zoek")).toBe("afval in de regio");
  expect(searchParams.get("embed")).toBe("1");
  expect(searchParams.get("ouder")).toBe(window.location.origin);
  expect(frame.title).toBe("Samenwerkingskaart");
  expect(frame.loading).toBe("lazy");
  expect(frame.getAttribute("sandbox")).not.toMatch(/top-navigation|forms/);
});

it("knows every name of the address but those that it fills in itself", async () => {
  const { observedAttributes } = customElements.get("samenwerkings-kaart") as unknown as {
    observedAttributes: string[];
  };
  const own = ["embed", "ouder", "groeit"];
  expect([...observedAttributes].sort()).toEqual(ADDRESS_NAMES.filter((key) => !own.includes(key)).sort());
});

it("keeps what is asked until the map listens, and then asks the map alone", () => {
  const { element, post, tell } = put(ADDRESS);
  element.select({ gemeente: "GM0344" });
  element.setAttribute("thema", "wonen");
  expect(post).not.toHaveBeenCalled();
  tell("ready", { title: "Soest", query: "" });
  expect(post.mock.calls).toEqual([
    [{ type: "samenwerkingskaart:select", version: 1, gemeente: "GM0344" }, "https://kaart.example"],
    [{ type: "samenwerkingskaart:set", version: 1, values: { thema: ["wonen"] } }, "https://kaart.example"],
  ]);
  element.removeAttribute("thema");
  expect(post).toHaveBeenLastCalledWith(expect.objectContaining({ values: { thema: null } }), "https://kaart.example");
});

it("grows with its content, unless it was given a height", () => {
  const growing = put(ADDRESS);
  growing.tell("height", { height: 812 });
  expect(growing.box.style.height).toBe("812px");
  const fixed = put(`${ADDRESS} hoogte="480"`);
  fixed.tell("height", { height: 812 });
  expect(fixed.box.style.height).toBe("480px");
  expect(fixed.frame.src).not.toContain("groeit");
});

it("keeps the name of the frame equal to what the map shows, unless it was given one", () => {
  const { frame, tell } = put(ADDRESS);
  tell("ready", { title: "Soest: 23 samenwerkingsverbanden", query: "" });
  expect(frame.title).toBe("Soest: 23 samenwerkingsverbanden");
  tell("filters", { query: "", shown: 1, total: 2, title: "Utrecht: 31 samenwerkingsverbanden" });
  expect(frame.title).toBe("Utrecht: 31 samenwerkingsverbanden");
  tell("filters", { query: "", shown: 1, total: 2 }); // a map of before it told its title
  expect(frame.title).toBe("Utrecht: 31 samenwerkingsverbanden");
  const named = put(`${ADDRESS} titel="Kaart bij de lijst"`);
  named.tell("filters", { query: "", shown: 1, total: 2, title: "Utrecht" });
  expect(named.frame.title).toBe("Kaart bij de lijst");
});

it("takes back who was at work in it when it shrinks away above them, and nobody else", () => {
  const { element, frame, box, tell } = put(ADDRESS);
  const back = vi.fn();
  element.scrollIntoView = back;
  frame.getBoundingClientRect = () => ({ bottom: Number.parseInt(box.style.height, 10) - 3000 }) as DOMRect;
  tell("height", { height: 4000 });
  tell("height", { height: 800 });
  expect(back).not.toHaveBeenCalled();
  frame.focus();
  tell("height", { height: 4000 });
  tell("height", { height: 3900 });
  expect(back).not.toHaveBeenCalled();
  tell("height", { height: 800 });
  expect(back).toHaveBeenCalledOnce();
});

it("passes on what its own map tells, and takes no notice of anybody or anything else", () => {
  const { element, box, say, tell } = put(ADDRESS);
  const heard = vi.fn();
  for (const type of ["ready", "selection", "filters", "height", "click", "evil"])
    element.addEventListener(type, heard);
  tell("selection", { gemeente: [] }, { origin: "https://evil.example" });
  tell("selection", { gemeente: [] }, { source: window });
  tell("height", { height: 9999 }, { origin: "https://evil.example" });
  tell("height", { height: { valueOf: "x" } });
  tell("height", { height: -5 });
  tell("evil", {});
  tell("click", {});
  for (const data of [null, undefined, 1, "x", [], { version: 1 }, { version: 1, type: 5 }, { version: 1, type: "x" }])
    say(data);
  expect(heard).not.toHaveBeenCalled();
  expect(box.style.height).toBe("560px");
  tell("selection", { gemeente: [{ code: "GM0342", name: "Soest" }], verband: [] });
  expect(heard.mock.calls[0]?.[0].detail).toMatchObject({ gemeente: [{ code: "GM0342", name: "Soest" }] });
});

describe("the link beside a map that does not appear", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** The link in sight, as a browser would show it. */
  const linkIn = ({ element, box }: ReturnType<typeof put>) => {
    const way = box.querySelector<HTMLElement>("div:not([hidden])");
    return way?.querySelector("slot") ? element.querySelector("a") : (way?.querySelector("a") ?? null);
  };

  it("stands there a while after it came into sight, until the map says that it is ready, and changes no height", () => {
    const map = put(`${ADDRESS} gemeente="GM0342" hoogte="480"`);
    vi.advanceTimersByTime(10_000);
    comeIntoSight();
    expect(linkIn(map)).toBeNull();
    vi.advanceTimersByTime(10_000);
    expect(linkIn(map)?.textContent).toBe("Bekijk de samenwerkingskaart");
    expect(linkIn(map)?.href).toBe("https://kaart.example/kaart/?gemeente=GM0342");
    expect(map.box.style.height).toBe("480px");
    map.tell("selection", {}, { origin: "https://evil.example" });
    expect(linkIn(map)).not.toBeNull();
    map.tell("ready", { title: "Soest", query: "" });
    expect(linkIn(map)).toBeNull();
    expect(map.box.style.height).toBe("480px");
  });

  it("is the one that the page around it put there, when there is one", () => {
    const map = put(ADDRESS, '<a href="/kaart">De kaart van Soest</a>');
    comeIntoSight();
    vi.advanceTimersByTime(10_000);
    expect(linkIn(map)?.textContent).toBe("De kaart van Soest");
  });

  it("never shows beside a map that is ready in time, or after the element has left the page", () => {
    const ready = put(ADDRESS);
    comeIntoSight();
    ready.tell("ready", { title: "", query: "" });
    const left = put(ADDRESS);
    comeIntoSight();
    left.element.remove();
    vi.advanceTimersByTime(10_000);
    expect([linkIn(ready), linkIn(left)]).toEqual([null, null]);
  });
});

it("stops listening when it is taken out of the page", () => {
  const { element, tell } = put(ADDRESS);
  const heard = vi.fn();
  element.addEventListener("selection", heard);
  element.remove();
  tell("selection", {});
  expect(heard).not.toHaveBeenCalled();
});
