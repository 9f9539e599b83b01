import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
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
