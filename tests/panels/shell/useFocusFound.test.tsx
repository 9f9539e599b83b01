import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { ChoiceAnnouncer } from "@/panels/shell/ChoiceAnnouncer";
import type { View } from "@/state/appState";
import { useAppStore } from "@/state/store";
import { aDataset, aPartnership } from "../../helpers/dataset";
import { fillStore } from "../../helpers/store";

/** A page whose view has one way out, and whose titles may come late. */
function Page({ to, hasTitles = true }: { readonly to: View; readonly hasTitles?: boolean }) {
  const view = useAppStore((state) => state.view);
  const go = () => useAppStore.setState({ view: to, partnerships: to === "kaart" ? ["a"] : [] });
  return (
    <>
      <ChoiceAnnouncer />
      <button type="button">blijft</button>
      <div id="inhoud">
        {view === "matrix" && (
          <button type="button" onClick={go}>
            vak
          </button>
        )}
        {hasTitles && view !== "matrix" && <h2>beeld</h2>}
      </div>
      <aside>{hasTitles && <h2 tabIndex={-1}>details</h2>}</aside>
    </>
  );
}

beforeEach(() => fillStore(aDataset([aPartnership("a", ["GM0001"])]), { view: "matrix" }));

it.each([
  ["vergelijk", "beeld"],
  ["kaart", "details"],
] as const)("goes to the title of what opened (%s) when the place that had the focus is gone", async (to, title) => {
  render(<Page to={to} />);
  screen.getByRole("button", { name: "vak" }).focus();
  await userEvent.keyboard("{Enter}");
  expect(screen.getByRole("heading", { name: title })).toHaveFocus();
});

it("waits for a title that is still to come", async () => {
  const { rerender } = render(<Page to="vergelijk" hasTitles={false} />);
  screen.getByRole("button", { name: "vak" }).focus();
  await userEvent.keyboard("{Enter}");
  expect(document.body).toHaveFocus();
  rerender(<Page to="vergelijk" />);
  await expect.poll(() => document.activeElement?.textContent).toBe("beeld");
});

it("leaves the focus where it is while that place is there", () => {
  render(<Page to="kaart" />);
  const stays = screen.getByRole("button", { name: "blijft" });
  stays.focus();
  act(() => useAppStore.setState({ view: "kaart" }));
  expect(stays).toHaveFocus();
});
