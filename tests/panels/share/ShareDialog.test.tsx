import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { elementCode, frameCode } from "@/panels/share/embedCode";
import { modulePath } from "@/panels/share/QrCode";
import ShareDialog from "@/panels/share/ShareDialog";
import { aDataset, aPartnership } from "../../helpers/dataset";
import { makeDialogsOpen } from "../../helpers/dialog";
import { createRandom, SEEDS } from "../../helpers/random";
import { brokenRules, fillStore } from "../../helpers/store";

const DATASET = aDataset([aPartnership("a", ["GM0001", "GM0002"]), aPartnership("b", ["GM0001"])]);

beforeAll(makeDialogsOpen);
beforeEach(() => fillStore(DATASET, { municipalities: ["GM0001"] }));
afterEach(() => vi.unstubAllGlobals());

it("copies the exact link and says so", async () => {
  const user = userEvent.setup(); // brings a clipboard
  const { container } = render(<ShareDialog onClose={() => {}} />);
  const link = screen.getByRole<HTMLInputElement>("textbox", { name: "Link" });
  expect(link.value).toBe(`${window.location.origin}/?gemeente=GM0001`);
  await user.click(screen.getByRole("button", { name: "Kopieer link" }));
  expect(await navigator.clipboard.readText()).toBe(link.value);
  expect(screen.getByText("Link gekopieerd.")).toHaveRole("status");
  expect(await brokenRules(container)).toEqual([]);
});

it("selects the link where the browser does not allow copying", async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("planned"));
  render(<ShareDialog onClose={() => {}} />);
  await user.click(screen.getByRole("button", { name: "Kopieer link" }));
  const link = screen.getByRole<HTMLInputElement>("textbox", { name: "Link" });
  expect(link.value.slice(link.selectionStart ?? 0, link.selectionEnd ?? 0)).toBe(link.value);
  expect(screen.getByText(/De tekst is geselecteerd/)).toHaveRole("status");
});

it.each([
  [{ municipalities: ["GM0001"] }, "Met wie Aarle samenwerkt: aantal gedeelde samenwerkingsverbanden, op 16 mei 2026."],
  [{ view: "tabel" }, "Tabel van 2 samenwerkingsverbanden, provincie Utrecht, op 16 mei 2026."],
  [{ view: "gemeente", municipalities: ["GM0001"] }, "Waar Aarle in samenwerkt, in vijf antwoorden, op 16 mei 2026."],
  [{ view: "matrix", text: "a" }, "Matrix, provincie Utrecht, op 16 mei 2026. Met dit filter: Tekst: a."],
] as const)("says in words what %j shows", (visit, words) => {
  fillStore(DATASET, visit);
  render(<ShareDialog onClose={() => {}} />);
  expect(screen.getByText(words)).toBeVisible();
});

it("uses the share sheet of the system where there is one", async () => {
  const share = vi.fn(async () => {});
  vi.stubGlobal("navigator", Object.assign(Object.create(navigator), { canShare: () => true, share }));
  render(<ShareDialog onClose={() => {}} />);
  await userEvent.click(screen.getByRole("button", { name: "Deel met een app" }));
  expect(share).toHaveBeenCalledWith(expect.objectContaining({ url: `${window.location.origin}/?gemeente=GM0001` }));
});

it("says so when the link is too long for a QR code", () => {
  fillStore(DATASET, { partnerships: ["x".repeat(3000)] });
  render(<ShareDialog onClose={() => {}} />);
  expect(screen.queryByRole("img")).toBeNull();
  expect(screen.getByText("Deze link is te lang voor een QR-code.")).toBeVisible();
});

it("gives code to embed in which a name can never become markup", () => {
  const title = '"><script>alert(1)</script>&';
  const link = "https://kaart.example/x/?gemeente=GM0001&gemeente=GM0002&zoek=%22%3E%3Cb%3E";
  for (const code of [frameCode(link, title), elementCode(link, title)]) {
    const page = new DOMParser().parseFromString(code, "text/html");
    expect(page.querySelectorAll("b, script:not([src])").length).toBe(0);
  }
  const frame = new DOMParser().parseFromString(frameCode(link, title), "text/html").querySelector("iframe");
  expect(frame?.title).toBe(title);
  expect(frame?.src).toBe(`${link}&embed=1`);
  expect(frame?.getAttribute("frameborder")).toBe("0");
  const element = new DOMParser().parseFromString(elementCode(link, title), "text/html");
  expect(element.querySelector("samenwerkings-kaart")?.getAttribute("gemeente")).toBe("GM0001,GM0002");
  expect(element.querySelector("script")?.getAttribute("src")).toBe("https://kaart.example/x/embed.js");
  expect(element.querySelector("a")?.textContent).toBe(title);
});

it.each(SEEDS)("draws every dark module of a code and no other (seed %i)", (seed) => {
  const random = createRandom(seed);
  const rows = Array.from({ length: 9 }, () => Array.from({ length: 9 }, () => random.next() < 0.5));
  const drawn = rows.map((row) => row.map(() => false));
  for (const [, x, y, length] of modulePath(rows).matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let step = 0; step < Number(length); step++) {
      const row = drawn[Number(y)];
      if (row) row[Number(x) + step] = true;
    }
  }
  expect(drawn).toEqual(rows);
});
