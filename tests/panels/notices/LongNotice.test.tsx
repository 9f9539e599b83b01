import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import type { Issue } from "@/domain/issue";
import { Notices } from "@/panels/notices/Notices";
import { aDataset } from "../../helpers/dataset";
import { makeDialogsOpen } from "../../helpers/dialog";
import { brokenRules, fillStore } from "../../helpers/store";

const WRONG: Issue = {
  file: "config.json",
  line: 0,
  column: "offline",
  value: '"nee"',
  problem: "setting-invalid",
  effect: "rejected",
};
const ROOM = 66; // three lines

/** Shows the notice of two wrong settings, whose text is so high. */
function showText(height: number) {
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(ROOM);
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(height);
  fillStore(aDataset([], { issues: [WRONG, { ...WRONG, column: "title", value: "7" }] }));
  return render(<Notices />);
}

beforeAll(makeDialogsOpen);
beforeEach(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      readonly observe: () => void;
      constructor(onSize: () => void) {
        this.observe = onSize;
      }
      disconnect() {}
    },
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it("opens the whole of what is cut off after some lines, and gives the way back", async () => {
  const { container } = showText(400);
  await userEvent.click(await screen.findByRole("button", { name: "Alle 2 opmerkingen" }));
  const dialog = within(screen.getByRole("dialog", { name: "Niet alle instellingen van deze kaart zijn gebruikt" }));
  expect(dialog.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^offline \(config.json\), er staat "nee":/),
    expect.stringMatching(/^title \(config.json\), er staat 7:/),
  ]);
  expect(await brokenRules(container)).toEqual([]);
  await userEvent.click(dialog.getByRole("button", { name: "Sluiten" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Begrepen" }));
  expect(screen.queryByText(/^Niet alle instellingen/)).toBeNull();
});

it("offers nothing more of what is there in full", async () => {
  showText(ROOM);
  await screen.findByText(/^title \(config.json\)/);
  expect(screen.queryByRole("button", { name: /opmerkingen$/ })).toBeNull();
});
