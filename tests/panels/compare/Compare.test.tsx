import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { paperDrawing } from "@/drawing/paperDrawing";
import { createMeasure } from "@/drawing/text";
import Compare from "@/panels/compare/Compare";
import { usePictureSlot } from "@/state/pictures";
import { useAppStore } from "@/state/store";
import { aDataset, aPartnership } from "../../helpers/dataset";
import { brokenRules, fillStore } from "../../helpers/store";

const DATASET = aDataset([
  aPartnership("afval", ["GM0001", "GM0002", "GM0003"], { name: "Afvaldienst", themes: ["natuur-en-milieu.afval"] }),
  aPartnership("woon", ["GM0001", "GM0002", "GM0004"], { name: "Woondeal", themes: ["wonen"] }),
  aPartnership("huis", ["GM0001", "GM0004"], { name: "Huisvesting", themes: ["wonen"], hasAllParticipants: false }),
  aPartnership("los", ["GM0003"], { name: "Los verband" }),
]);

const answer = (name: RegExp) => within(screen.getByRole("region", { name }));
const compare = (...municipalities: string[]) => {
  fillStore(DATASET, { municipalities });
  return render(<Compare />);
};

beforeEach(() => fillStore(DATASET));

it("asks for two municipalities, and keeps them in the state of the address", async () => {
  render(<Compare />);
  await userEvent.selectOptions(screen.getByLabelText("Gemeente 1"), "Aarle");
  expect(screen.getByText("Kies nog een gemeente om met Aarle te vergelijken.")).toBeVisible();
  expect(within(screen.getByLabelText("Gemeente 2")).queryByRole("option", { name: "Aarle" })).toBeNull();
  await userEvent.selectOptions(screen.getByLabelText("Gemeente 2"), "Beekdam");
  expect(useAppStore.getState().municipalities).toEqual(["GM0001", "GM0002"]);
  expect(screen.getByText("Aarle en Beekdam werken samen in 2 verbanden.")).toBeVisible();
});

it("names on paper, where the lists do not show, what is compared", () => {
  compare("GM0001", "GM0002");
  expect(screen.getByRole("heading", { level: 2, name: "Vergelijk gemeenten" })).toBeVisible();
  act(() => void window.dispatchEvent(new Event("beforeprint")));
  expect(screen.getByRole("heading", { level: 2, name: "Vergelijk Aarle en Beekdam" })).toBeVisible();
  act(() => void window.dispatchEvent(new Event("afterprint")));
  expect(screen.getByRole("heading", { level: 2, name: "Vergelijk gemeenten" })).toBeVisible();
});

it("names on paper, where no row opens, what is in each number", () => {
  compare("GM0001", "GM0002", "GM0003");
  act(() => void window.dispatchEvent(new Event("beforeprint")));
  const themes = answer(/per onderwerp/).getByRole("table");
  expect(within(themes).getByRole("row", { name: "Wonen 2 1 gedeeld door sommige, 1 alleen Aarle" })).toBeVisible();
  expect(answer(/^Wat delen sommige/).getByRole("row", { name: /zonder Coehoorn 1 Woondeal$/ })).toBeVisible();
  expect(answer(/^Wat heeft maar/).getByText("Huisvesting")).toBeVisible();
  expect(answer(/dubbel/).getByText("Wonen (2)")).toBeVisible();
  act(() => void window.dispatchEvent(new Event("afterprint")));
  expect(answer(/per onderwerp/).queryByRole("table")).toBeNull();
});

it("offers its themes as a picture: a column for what is shared and one for each alone", async () => {
  compare("GM0001", "GM0002", "GM0003");
  const [offer] = usePictureSlot.getState().offers;
  const body = await offer?.draw({ width: 1200, height: 500, measure: createMeasure() });
  expect(body?.title).toBe("Samenwerkingsverbanden van Aarle, Beekdam en Coehoorn per onderwerp, op 16 mei 2026");
  const words = [...paperDrawing(body?.nodes ?? [], 500).querySelectorAll("text")].map((each) => each.textContent);
  expect(words.slice(0, 6)).toEqual([
    "Onderwerp",
    "Gedeeld door alle",
    "Gedeeld door sommige",
    "Alleen Aarle",
    "Alleen Beekdam",
    "Alleen Coehoorn",
  ]);
  expect(words.join(" ")).toContain("Wonen 0 1 1 0 0");
});

it("takes one away and leaves the focus on its place", async () => {
  compare("GM0001", "GM0002", "GM0003");
  await userEvent.click(screen.getByRole("button", { name: "Haal Coehoorn weg" }));
  expect(useAppStore.getState().municipalities).toEqual(["GM0001", "GM0002"]);
  expect(screen.getByLabelText("Gemeente 3")).toHaveFocus();
});

it("quotes what they share and what one is not in, with the rows behind each number", async () => {
  compare("GM0001", "GM0002", "GM0003");
  const shared = answer(/^Wat delen zij/);
  expect(shared.getByText("Aarle, Beekdam en Coehoorn werken samen in 1 verband.")).toBeVisible();
  expect(shared.getByRole("link", { name: "Afvaldienst" })).toBeVisible();
  expect(
    shared.getByText("Aarle en Beekdam werken samen in 2 verbanden; in 1 daarvan doet Coehoorn niet mee."),
  ).toBeVisible();
  expect(shared.getByText("Woondeal")).not.toBeVisible();
  await userEvent.click(shared.getByText("Toon 1 verband"));
  expect(shared.getByRole("link", { name: "Woondeal" })).toBeVisible();
  expect(answer(/^Wat delen sommige/).getByText("Aarle en Beekdam, zonder Coehoorn")).toBeVisible();
});

it("says what only one has, and which themes hold doubles", () => {
  compare("GM0001", "GM0002");
  expect(answer(/^Wat heeft maar/).getByText("Aarle zit in 1 verband waarin Beekdam niet zit.")).toBeVisible();
  const doubles = answer(/dubbel/);
  expect(doubles.getByText("Aarle doet bij 1 onderwerp aan 2 of meer verbanden mee.")).toBeVisible();
  expect(doubles.getByText("Beekdam doet bij geen enkel onderwerp aan 2 of meer verbanden mee.")).toBeVisible();
  expect(answer(/per onderwerp/).getByText("1 gedeeld, 1 alleen Aarle")).toBeVisible();
});

it("offers partners in common as a next municipality", async () => {
  compare("GM0001", "GM0002");
  const partners = answer(/met al deze/);
  await userEvent.click(partners.getByText("Toon 2 gemeenten"));
  await userEvent.click(partners.getByRole("link", { name: "Coehoorn" }));
  expect(useAppStore.getState().municipalities).toEqual(["GM0001", "GM0002", "GM0003"]);
});

it("says the same as a table, and never no where the list is incomplete", () => {
  compare("GM0001", "GM0002");
  const rows = screen.getAllByRole("row").map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows).toEqual([
    ["Samenwerkingsverband", "Aarle", "Beekdam"],
    ["Afvaldienst", "ja", "ja"],
    ["Woondeal", "ja", "ja"],
    [expect.stringContaining("Huisvesting"), "ja", "niet genoemd"],
  ]);
});

it("keeps the comparison when a partnership is opened", async () => {
  compare("GM0001", "GM0002");
  await userEvent.click(within(screen.getByRole("table")).getByRole("link", { name: "Woondeal" }));
  expect(useAppStore.getState()).toMatchObject({ municipalities: ["GM0001", "GM0002"], partnerships: ["woon"] });
});

it("says when filters restrict and when the address names too many", () => {
  compare("GM0001", "GM0002", "GM0003", "GM0004", "GM0099");
  expect(screen.getByText(/Oud-Aarle doet hier niet mee/)).toBeVisible();
  useAppStore.getState().toggleChoice("theme", "wonen");
});

it("says how many pass the filters", () => {
  fillStore(DATASET, { municipalities: ["GM0001", "GM0002"] });
  useAppStore.getState().toggleChoice("theme", "wonen");
  render(<Compare />);
  expect(screen.getByText("2 van de 3 samenwerkingsverbanden voldoen aan de filters.")).toBeVisible();
});

it("breaks no accessibility rule", async () => {
  const { container } = compare("GM0001", "GM0002", "GM0003");
  expect(await brokenRules(container)).toEqual([]);
});
