import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { paperDrawing } from "@/drawing/paperDrawing";
import { createMeasure } from "@/drawing/text";
import Changes from "@/panels/changes/Changes";
import { usePictureSlot } from "@/state/pictures";
import { useAppStore } from "@/state/store";
import { aDataset, aParticipation, aPartnership } from "../../helpers/dataset";
import { brokenRules, fillStore } from "../../helpers/store";

const DATASET = aDataset([
  aPartnership("nieuw", ["GM0001", "GM0002"], { name: "Nieuwe dienst", start: "2026-01-01", themes: ["wonen"] }),
  aPartnership("oud", ["GM0001"], { name: "Oude dienst", end: "2025-09-01" }),
  aPartnership("kort", ["GM0003"], { name: "Proefdienst", start: "2025-07-01", end: "2025-12-01" }),
  aPartnership("ver", ["GM0004"], { name: "Verre dienst", start: "2026-02-01" }),
  aPartnership("stil", ["GM0003"], {
    name: "Netwerk zonder datums",
    start: undefined,
    participations: [aParticipation("GM0003", { from: undefined })],
  }),
  aPartnership("vast", [], {
    name: "Vaste dienst",
    participations: [
      aParticipation("GM0002"),
      aParticipation("GM0003", { from: "2026-03-01" }),
      aParticipation("WS0001", { until: "2026-04-01" }),
    ],
  }),
]);

const answer = (name: RegExp) => within(screen.getByRole("region", { name }));

beforeEach(() => fillStore(DATASET));

it("says in sentences what changed in the year before the reference date, and how many there were", () => {
  render(<Changes />);
  expect(screen.getByRole("heading", { level: 2, name: "Wat veranderde er in provincie Utrecht" })).toBeVisible();
  expect(
    screen.getByText("Tussen 16 mei 2025 en 16 mei 2026 begonnen 2 samenwerkingsverbanden en eindigden er 2."),
  ).toBeVisible();
  expect(screen.getByText("Op 16 mei 2025 waren er 3 van kracht, op 16 mei 2026 3.")).toBeVisible();
});

it("names what began, ended, joined and left, by day", () => {
  render(<Changes />);
  const begun = answer(/^Wat begon/);
  expect(begun.getAllByRole("link").map(({ textContent }) => textContent)).toEqual(["Nieuwe dienst", "Proefdienst"]);
  expect(
    begun.getByText("Openbaar lichaam, 1 deelnemer, met deelnemers sinds 1 januari 2010, beëindigd op 1 december 2025"),
  ).toBeVisible();
  expect(begun.getByText("1 januari 2026")).toHaveAttribute("datetime", "2026-01-01");
  expect(answer(/^Wat eindigde/).getByRole("link", { name: "Oude dienst" })).toBeVisible();
  expect(answer(/^Wie ging/).getByText("1 partij ging meedoen, bij 1 bestaand verband.")).toBeVisible();
  expect(answer(/^Wie ging/).getByRole("link", { name: "Coehoorn" })).toBeVisible();
  expect(answer(/^Wie stopte/).getByText("Waterschap De Proef")).toBeVisible();
});

it("offers the bars as a picture, with the number of every month", async () => {
  render(<Changes />);
  const [offer] = usePictureSlot.getState().offers;
  const body = await offer?.draw({ width: 1200, height: 500, measure: createMeasure() });
  expect(body?.title).toMatch(
    /^Begonnen en beëindigde samenwerkingsverbanden per maand, provincie Utrecht, van 16 mei/,
  );
  const drawing = paperDrawing(body?.nodes ?? [], body?.height ?? 0);
  const words = [...drawing.querySelectorAll("text")].map(({ textContent }) => textContent);
  expect(words).toEqual(expect.arrayContaining(["Begonnen", "Beëindigd", "jan 26"]));
  expect(words.filter((word) => word === "1")).toHaveLength(4);
  expect(drawing.querySelectorAll("rect")).toHaveLength(4);
});

it("leads from a municipality to what changed for it, and back to the whole area", async () => {
  render(<Changes />);
  await userEvent.click(answer(/^Wie ging/).getByRole("link", { name: "Coehoorn" }));
  expect(screen.getByRole("heading", { level: 2, name: "Wat veranderde er voor Coehoorn" })).toBeVisible();
  expect(answer(/^Wat begon/).queryByText("Nieuwe dienst")).toBeNull();
  expect(screen.getByText("Coehoorn zelf ging bij 1 bestaand verband meedoen en stopte bij geen.")).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText("Gemeente"), "Hele gebied");
  expect(useAppStore.getState().municipalities).toEqual([]);
});

it("goes to a period in one press, and keeps it in the state of the address", async () => {
  render(<Changes />);
  await userEvent.click(screen.getByRole("button", { name: "Sinds de raadsverkiezingen van 2022" }));
  expect(useAppStore.getState().since).toBe("2022-03-16");
  expect(screen.getByText(/^Tussen 16 maart 2022 en 16 mei 2026/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Afgelopen jaar" }));
  expect(screen.getByRole("button", { name: "Afgelopen jaar" })).toHaveAttribute("aria-pressed", "true");
  expect(useAppStore.getState().since).toBe(""); // the usual period leaves the address clean
  act(() => useAppStore.getState().setSince("2026-05-16"));
  expect(screen.getByText("Kies twee verschillende dagen.")).toBeVisible();
});

it("goes through the filters, the phase left aside, and says so", () => {
  fillStore(DATASET, { since: "2016-07-01" });
  useAppStore.getState().toggleChoice("theme", "wonen");
  useAppStore.getState().toggleChoice("phase", "groeifase");
  render(<Changes />);
  expect(answer(/^Wat begon/).getByText("1 samenwerkingsverband begon.")).toBeVisible();
  expect(screen.getByText(/Het filter Fase geldt hier niet/)).toBeVisible();
  expect(screen.getByText(/^Filters: Onderwerp: Wonen en Fase: groeifase\./)).toBeVisible();
});

it("says what the source does not tell", () => {
  fillStore(DATASET, { since: "2016-07-01" });
  render(<Changes />);
  const limits = answer(/niet vertelt/);
  expect(screen.getByText(/^Voor 1 januari 2018 is het register onvolledig/)).toBeVisible();
  expect(limits.getByText(/^Van 1 verband dat van kracht is, is de begindatum niet bekend/)).toBeVisible();
  expect(limits.getByText(/^Bij 1 verband noemt de bron niet sinds wanneer/)).toBeVisible();
});

it("explains a number that what began and ended do not explain", () => {
  const dataset = aDataset([
    aPartnership("in", ["GM0004"], {
      participations: [aParticipation("GM0004"), aParticipation("GM0001", { from: "2026-01-01" })],
    }),
  ]);
  fillStore(dataset);
  render(<Changes />);
  expect(
    screen.getByText(/waren er 0 van kracht.* Ook kwam er 1 bestaand verband bij, omdat de deelnemers veranderden/),
  ).toBeVisible();
});

it("shows when it was as a table", () => {
  render(<Changes />);
  const [head, begun, ended] = within(screen.getByRole("table")).getAllByRole("row");
  expect(head?.textContent).toContain("jan 26");
  expect(begun?.textContent).toBe("Begonnen0010000010000");
  expect(ended?.textContent).toBe("Beëindigd0000100100000");
});

it("breaks no accessibility rule", async () => {
  const { container } = render(<Changes />);
  expect(await brokenRules(container)).toEqual([]);
});
