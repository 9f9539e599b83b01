import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, beforeEach, expect, it } from "vitest";
import DetailPanel, { ChosenDetail } from "@/panels/details/DetailPanel";
import { NothingMatches } from "@/panels/filters/NothingMatches";
import { NotKnown } from "@/panels/notices/NotKnown";
import { useAppStore } from "@/state/store";
import { atLeast } from "@/texts/table";
import { aDataset, aPartnership } from "../../helpers/dataset";
import { brokenRules, fillStore } from "../../helpers/store";

const PARTNERSHIPS = [aPartnership("a", [], { hasAllParticipants: false })];
const WITHOUT = aDataset(PARTNERSHIPS, { lacks: "participations" });

beforeAll(() => ChosenDetail.fetch());
beforeEach(() => fillStore(WITHOUT));

it("says that the number is not known instead of none, names the municipalities, and leads to the table", async () => {
  const { container } = render(<DetailPanel />);
  expect(screen.getByText(/^In heel Nederland is er 1 samenwerkingsverband\. .* niet bekend\.$/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Aarle" })).toBeVisible();
  expect(container).not.toHaveTextContent("0");
  expect(await brokenRules(container)).toEqual([]);
  await userEvent.click(await screen.findByRole("link", { name: "Bekijk ze in de tabel" }));
  expect(useAppStore.getState().view).toBe("tabel");
});

it("does not say of a municipality that it takes part in nothing", () => {
  useAppStore.setState({ municipalities: ["GM0001"] });
  const { container } = render(<DetailPanel />);
  expect(screen.getByText("Aan welke samenwerkingsverbanden Aarle meedoet, is nu niet bekend.")).toBeVisible();
  expect(container).not.toHaveTextContent(/Doet niet mee|Wat als/);
});

it("gives no numbers of a municipality below the sentence that they are not known", () => {
  const lacks = "organisations";
  fillStore(aDataset([aPartnership("a", ["GM0001"])], { lacks }), { municipalities: ["GM0001"] });
  const { container } = render(<DetailPanel />);
  expect(container).toHaveTextContent(/is nu niet bekend\.$/);
});

it("does not say of a partnership that nobody takes part", () => {
  useAppStore.setState({ partnerships: ["a"] });
  const { container } = render(<DetailPanel />);
  expect(screen.getByText(/^De deelnemers konden niet worden geladen/)).toBeVisible();
  expect(container).not.toHaveTextContent(/geen deelnemers|geen gemeenten/);
});

it("does not say that there are none where the partnerships could not be had", () => {
  fillStore(aDataset([], { lacks: "partnerships" }));
  useAppStore.getState().toggleChoice("theme", "wonen");
  const { container } = render(
    <>
      <NothingMatches />
      <NotKnown />
    </>,
  );
  expect(container).toHaveTextContent(/^Dit is nu niet te tonenDe samenwerkingsverbanden konden niet/);
});

it("calls the number of participants in the table not known instead of 0", () => {
  expect(atLeast("0")).toBe("niet bekend");
  expect(atLeast("3")).toBe("minstens 3");
});
