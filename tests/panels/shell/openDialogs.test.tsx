import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterAll, beforeEach, expect, it, vi } from "vitest";
import { Header } from "@/panels/shell/Header";
import { Site } from "@/panels/shell/Site";
import { aDataset, aPartnership } from "../../helpers/dataset";
import { makeDialogsOpen } from "../../helpers/dialog";
import { fillStore } from "../../helpers/store";

/** A window whose width can change, as far as width is asked for. */
function aWindow() {
  let width = 1440;
  const listeners = new Set<() => void>();
  const holds = (part: string) => {
    const [, bound = "", rem = ""] = /\((min|max)-width: ([\d.]+)rem\)/.exec(part) ?? [];
    return bound !== "" && (bound === "min" ? width >= Number(rem) * 16 : width <= Number(rem) * 16);
  };
  vi.stubGlobal("matchMedia", (query: string) => ({
    get matches() {
      return query.split(",").some((all) => all.split(" and ").every(holds));
    },
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  }));
  return (next: number) =>
    act(() => {
      width = next;
      for (const listener of [...listeners]) listener();
    });
}

// one for all tests: the page asks the window once
const resize = aWindow();

beforeEach(() => {
  makeDialogsOpen();
  resize(1440);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

it("keeps an open dialog when the window gets as narrow as a phone and wide again", async () => {
  fillStore(aDataset([aPartnership("a", ["GM0001"])]));
  render(<Header />);
  await userEvent.type(screen.getByRole("combobox", { name: /^Zoek/ }), "soest");
  await userEvent.click(screen.getByRole("button", { name: "Delen" }));
  const dialog = await screen.findByRole("dialog", { name: "Deze weergave delen" });
  for (const width of [390, 1440, 800]) {
    resize(width);
    expect(screen.getByRole("dialog")).toBe(dialog);
    expect(screen.getByRole("combobox", { name: /^Zoek/, hidden: true })).toHaveValue("soest");
  }
  await userEvent.click(screen.getByRole("button", { name: "Sluiten" }));
  expect(screen.queryByRole("dialog")).toBeNull();
});

it("keeps open what was opened from the footer, which on a phone stands elsewhere", async () => {
  fillStore(aDataset([aPartnership("a", ["GM0001"])]));
  render(<Site banner={null} stage={null} details={null} />);
  await userEvent.click(screen.getByRole("button", { name: "Over deze kaart" }));
  const dialog = await screen.findByRole("dialog", { name: "Over deze kaart" });
  for (const width of [390, 1440, 800]) {
    resize(width);
    expect(screen.getByRole("dialog")).toBe(dialog);
  }
  await userEvent.click(screen.getByRole("button", { name: "Sluiten" }));
  expect(screen.queryByRole("dialog")).toBeNull();
});

it("hints at what one can search for in words that fit", () => {
  render(<Header />);
  const box = screen.getByRole("combobox", { name: /^Zoek/ });
  expect(box).toHaveAttribute("placeholder", "Zoek gemeente of samenwerkingsverband");
  resize(1200);
  expect(box).toHaveAttribute("placeholder", "Zoek gemeente of verband");
});
