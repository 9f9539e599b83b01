import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import EmbedLayout from "@/panels/embed/EmbedLayout";
import { useAppStore } from "@/state/store";
import { aDataset, aPartnership } from "../../helpers/dataset";
import { brokenRules, fillStore } from "../../helpers/store";

/** Heights that the next measuring gives: of the room for the details, and of what stands in it. */
let heights = { room: 600, content: 600 };
let measure = () => {};

beforeEach(() => {
  heights = { room: 600, content: 600 };
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(onSize: () => void) {
        measure = onSize;
      }
      observe() {}
      disconnect() {}
    },
  );
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockImplementation(() => heights.room);
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockImplementation(() => heights.content);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const MANY = Array.from({ length: 9 }, (_, place) => aPartnership(`p${place}`, ["GM0001"]));

function open(visit: Parameters<typeof fillStore>[1], partnerships = MANY) {
  fillStore(aDataset(partnerships), { isEmbedded: true, isGrowing: true, ...visit });
  const details = (
    <>
      <a href="?in-sight">in zicht</a>
      <a href="?below">eronder</a>
    </>
  );
  const { container } = render(<EmbedLayout banner={null} stage={<p>de weergave</p>} details={details} />);
  return { container, user: userEvent.setup() };
}

/** What the browser tells once everything is laid out. */
function layOut(next: typeof heights) {
  heights = next;
  act(() => measure());
}

const more = () => screen.queryByRole("button", { name: "Toon alles" });
const less = () => screen.queryByRole("button", { name: "Toon minder" });

it("offers the rest of long details in a frame that grows, and short ones as they are", async () => {
  const { container, user } = open({ municipalities: ["GM0001"] });
  await screen.findByText("in zicht");
  expect(more()).toBeNull();
  layOut({ room: 600, content: 5700 });
  await user.click(more() as HTMLElement);
  expect(less()).not.toBeNull();
  expect(await brokenRules(container)).toEqual([]);
  await user.click(less() as HTMLElement);
  expect(more()).not.toBeNull();
});

it("begins short again with whatever is chosen next", async () => {
  const { user } = open({ municipalities: ["GM0001"] });
  layOut({ room: 600, content: 5700 });
  await user.click(more() as HTMLElement);
  act(() => useAppStore.getState().chooseMunicipality("GM0002"));
  expect(more()).not.toBeNull();
});

it("opens for the keyboard, which must not go where the eye cannot", async () => {
  open({ municipalities: ["GM0001"] });
  const inSight = await screen.findByText("in zicht");
  const below = screen.getByText("eronder");
  layOut({ room: 600, content: 5700 });
  below.getBoundingClientRect = () => ({ bottom: 900 }) as DOMRect;
  act(() => inSight.focus());
  expect(more()).not.toBeNull();
  act(() => below.focus());
  expect(less()).not.toBeNull();
});

it("has everything in landmarks, with names of its own: the page around it has a banner and a footer", async () => {
  const { container } = open({ municipalities: ["GM0001"], shows: ["details", "zoeken"] });
  await screen.findByText("in zicht");
  const landmarks = [...(container.firstElementChild?.children ?? [])];
  expect(landmarks.map((each) => `${each.localName} ${each.getAttribute("aria-label")}`)).toEqual([
    "search null",
    "main Aarle: 9 samenwerkingsverbanden - Samenwerkingskaart, provincie Utrecht",
    "aside Details",
    "section Over deze kaart",
  ]);
  expect(screen.getByRole("main")).toContainElement(screen.getByRole("heading", { level: 1 }));
});

it("leaves details in a frame with a height of its own to their scroller", async () => {
  open({ municipalities: ["GM0001"], isGrowing: false });
  layOut({ room: 600, content: 5700 });
  expect(more()).toBeNull();
});

it("lets details under a map be opened and closed, where the frame has a height of its own", async () => {
  const { user, container } = open({ municipalities: ["GM0001"], isGrowing: false });
  const details = screen.getByRole("complementary", { name: "Details" });
  const button = screen.getByRole("button", { name: "Bekijk de details" });
  expect(button).toHaveAttribute("aria-expanded", "false");
  await user.click(button);
  expect(details).toHaveClass("sk-embed__details--open");
  expect(await brokenRules(container)).toEqual([]);
  expect(screen.getByRole("button", { name: "Verberg de details" })).toBe(button);
  expect(button).toHaveAttribute("aria-expanded", "true");
  await user.click(button);
  expect(details).not.toHaveClass("sk-embed__details--open");
});

it("has search and filters in one bar, so that the map keeps the rest", () => {
  const { container } = open({ shows: ["zoeken", "filters"] });
  const bar = container.querySelector<HTMLElement>(".sk-embed__toolbar");
  expect(bar).toContainElement(screen.getByRole("combobox"));
  expect(bar).toContainElement(screen.getByRole("button", { name: "Filters" }));
});

it.each([
  [["zoeken", "filters"], "Zoeken"],
  [["zoeken"], "Zoek gemeente of samenwerkingsverband"],
] as const)("hints at what one can search for in words that fit beside what else is shown: %j", (shows, hint) => {
  open({ shows });
  expect(screen.getByRole("combobox")).toHaveAttribute("placeholder", hint);
});

it("keeps apart the ways back and out", () => {
  const { container } = open({ municipalities: ["GM0001"], shows: ["kaart"] });
  expect(container).toHaveTextContent("Terug naar het overzicht Bekijk op volledig scherm");
});

it("says above a table what it lists, and offers the rows after the first", async () => {
  const { user } = open({ view: "tabel" });
  expect(screen.getByRole("heading", { level: 2 }).textContent).toMatch(/^9 samenwerkingsverbanden, .*16 mei 2026$/);
  await user.click(screen.getByRole("button", { name: "Toon alle 9" }));
  expect(less()).not.toBeNull();
});

it.each([
  ["a short table", {}, MANY.slice(0, 8)],
  ["a table in a frame with a height of its own", { isGrowing: false }, MANY],
] as const)("shows %s as it is", (_name, visit, partnerships) => {
  open({ view: "tabel", ...visit }, [...partnerships]);
  expect(screen.queryByRole("button", { name: /^Toon/ })).toBeNull();
});

it("leads back to the view it was opened on, since a frame has no tabs and no history", async () => {
  const { user } = open({ view: "kaart", municipalities: ["GM0001"] });
  expect(screen.queryByRole("link", { name: /^Terug naar/ })).toBeNull();
  act(() => useAppStore.getState().setView("gemeente"));
  await user.click(screen.getByRole("link", { name: "Terug naar de kaart" }));
  expect(useAppStore.getState()).toMatchObject({ view: "kaart", municipalities: ["GM0001"] });
});

const COVERAGE = "Netwerken zijn alleen voor Utrecht verzameld.";

function openUneven(visit: Parameters<typeof fillStore>[1]) {
  const sources = [{ id: "net", name: "Netwerken", licence: "", coverage: COVERAGE, coverageArea: "PV26" }] as const;
  fillStore({ ...aDataset(MANY), sources }, { isEmbedded: true, ...visit });
  render(<EmbedLayout banner={null} stage={null} details={null} />);
  return screen.queryByText(COVERAGE, { exact: false });
}

it.each([
  { shows: ["legenda"], area: "NL" },
  { shows: ["kaart"], area: "PV27" },
  { shows: ["legenda"], area: "NL", view: "verbindingen" },
] as const)("warns about what the map leaves out where no details do so: %j", (visit) => {
  expect(openUneven(visit)).toHaveTextContent(`Let op. ${COVERAGE}`);
});

it.each([
  { shows: ["kaart"], area: "PV26" },
  { shows: ["details"], area: "NL" },
  { shows: ["kaart"], area: "NL", partnerships: ["p1"] },
] as const)("does not warn where nothing is left out or the details do so: %j", (visit) => {
  expect(openUneven(visit)).toBeNull();
});
