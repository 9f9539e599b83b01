import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { ResultStatus } from "@/panels/filters/ResultStatus";
import { ChoiceAnnouncer } from "@/panels/shell/ChoiceAnnouncer";
import { useAppStore } from "@/state/store";
import { aDataset, aPartnership } from "../../helpers/dataset";
import { fillStore } from "../../helpers/store";

const DATASET = aDataset([aPartnership("a", ["GM0001"])]);
const ready = useAppStore.getState;

/** A button that its own work takes away, beside one that stays. */
function Page({ isThere, work }: { readonly isThere: () => boolean; readonly work: () => void }) {
  useAppStore();
  return (
    <>
      <ChoiceAnnouncer />
      <ResultStatus />
      <button type="button">blijft</button>
      {isThere() && (
        <button type="button" onClick={work}>
          weg
        </button>
      )}
    </>
  );
}

const press = async (name: string) => {
  screen.getByRole("button", { name }).focus();
  await userEvent.keyboard("{Enter}");
};

beforeEach(() => fillStore(DATASET, { text: "nergens" }));

it("goes to the number of results when a way out of the filters goes away by being used", async () => {
  render(<Page isThere={() => ready().text !== ""} work={() => ready().setText("")} />);
  await press("weg");
  await expect.poll(() => document.activeElement).toBe(screen.getByRole("status"));
});

it("goes there after a retry, once the data are in", async () => {
  const { load } = ready();
  const retry = () => useAppStore.setState({ load: { status: "loading", done: 0, total: 6 } });
  render(<Page isThere={() => ready().load === load} work={retry} />);
  await press("weg");
  expect(document.body).toHaveFocus();
  useAppStore.setState({ load: { ...load } });
  await expect.poll(() => document.activeElement).toBe(screen.getByRole("status"));
});

it("takes the focus from nothing that has it", async () => {
  render(<Page isThere={() => ready().text !== ""} work={() => ready().setText("")} />);
  await press("weg");
  screen.getByRole("button", { name: "blijft" }).focus();
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(screen.getByRole("button", { name: "blijft" })).toHaveFocus();
});
