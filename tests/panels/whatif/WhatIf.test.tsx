import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { PartnershipDetail } from "@/panels/details/PartnershipDetail";
import PartnershipTable from "@/panels/table/PartnershipTable";
import TrialBanner from "@/panels/whatif/TrialBanner";
import WhatIf from "@/panels/whatif/WhatIf";
import type { Visit } from "@/state/appState";
import { useAppStore } from "@/state/store";
import { aDataset, aPartnership } from "../../helpers/dataset";
import { brokenRules, fillStore } from "../../helpers/store";

vi.mock("@/state/loadReferences", () => ({ needNeighbours: async () => {} }));

const AFVAL = aPartnership("afval", ["GM0001", "GM0002", "GM0003"], {
  name: "Afvaldienst",
  themes: ["natuur-en-milieu.afval"],
});
const DATASET = aDataset([
  AFVAL,
  aPartnership("woon", ["GM0001", "GM0004"], { name: "Woondeal", themes: ["wonen"] }),
  aPartnership("huis", ["GM0002", "GM0004"], { name: "Huisvesting", themes: ["wonen"] }),
]);
const LEAVE: Visit["trials"] = [{ kind: "leave", municipality: "GM0001", partnership: "woon" }];
const MERGE: Visit["trials"] = [{ kind: "merge", municipality: "GM0001", into: "GM0002" }];

const show = (trials: Visit["trials"] = []) => {
  fillStore(DATASET, { view: "wat-als", trials });
  useAppStore.setState({ neighbours: { status: "ready", value: new Map([["GM0001", new Set(["GM0003"])]]) } });
  return render(<WhatIf />);
};
const optionsOf = (label: string) =>
  within(screen.getByLabelText(label))
    .getAllByRole("option")
    .map(({ textContent }) => textContent);
const rowsOf = (name: string) =>
  within(screen.getByRole("table", { name }))
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => cell.textContent));

beforeEach(() => fillStore(DATASET));

it.each([
  [true, "auto"],
  [false, "smooth"],
])("brings what follows into sight (less motion: %s)", async (matches, behavior) => {
  vi.stubGlobal("matchMedia", () => ({ matches, addEventListener: () => {}, removeEventListener: () => {} }));
  const scrolled = vi.fn();
  Element.prototype.scrollIntoView = scrolled;
  show();
  expect(scrolled).not.toHaveBeenCalled();
  await userEvent.selectOptions(screen.getByLabelText("Gemeente"), "Aarle");
  await userEvent.selectOptions(screen.getByLabelText("Stapt uit"), "Woondeal");
  await userEvent.click(screen.getByRole("button", { name: "Probeer" }));
  expect(scrolled).toHaveBeenCalledWith({ block: "start", behavior });
  vi.unstubAllGlobals();
  Reflect.deleteProperty(Element.prototype, "scrollIntoView"); // jsdom has none
});

it("offers to leave only where a municipality takes part, and tells by name what follows", async () => {
  show();
  await userEvent.selectOptions(screen.getByLabelText("Gemeente"), "Aarle");
  expect(optionsOf("Stapt uit")).toEqual(["Kies een samenwerkingsverband", "Afvaldienst", "Woondeal"]);
  await userEvent.selectOptions(screen.getByLabelText("Stapt uit"), "Woondeal");
  await userEvent.click(screen.getByRole("button", { name: "Probeer" }));
  expect(useAppStore.getState().trials).toEqual(LEAVE);
  expect(screen.getByRole("status")).toHaveTextContent("Dit probeert u nu: Aarle stapt uit Woondeal.");
  expect(screen.getByRole("heading", { name: "De gevolgen" })).toHaveFocus();
  expect(screen.getByText(/^Dit raakt 1 samenwerkingsverband: Woondeal\. Aarle verliest 1 partner/)).toBeVisible();
  expect(screen.getByText("Geen partner meer: Drie Súdwolden.")).toBeVisible();
  expect(rowsOf("Wat er verandert per samenwerkingsverband")[1]).toEqual([
    "WoondealEr blijft maar 1 deelnemer over. Samenwerken kan dan niet meer.",
    "van 2 naar 1",
    "van 2 naar 1",
  ]);
  expect(rowsOf("De getallen van de gemeenten in deze proef").at(-1)).toEqual([
    ...["Aarle", "2", "1", "3", "2", "0,00", "niet te berekenen"],
  ]);
});

it("shows a difference that two decimals hide, and what changes for municipalities that are not named", () => {
  const more = ["x", "y", "z"].map((id) => aPartnership(id, ["GM0001", "GM0002", "GM0003"]));
  fillStore(aDataset([...more, aPartnership("w", ["GM0001", "GM0002", "GM0003", "GM0004"])]), {
    view: "wat-als",
    trials: [{ kind: "leave", municipality: "GM0001", partnership: "w" }],
  });
  render(<WhatIf />);
  expect(screen.getByText(/^Dit raakt 1 .* Met 2 partners deelt Aarle één verband minder\.$/)).toBeVisible();
  expect(
    screen.getByText("Minder gedeelde verbanden: Beekdam (van 4 naar 3) en Coehoorn (van 4 naar 3)."),
  ).toBeVisible();
  expect(
    screen.getByText(/^Ook voor 2 andere gemeenten in dit gebied .* en voor 1 gemeente daarbuiten\.$/),
  ).toBeVisible();
  expect(rowsOf("Andere gemeenten in dit gebied, nu en na de proef").slice(2)).toEqual([
    ["Beekdam", "4", "3", "3", "3", "0,83", "0,67"],
    ["Coehoorn", "4", "3", "3", "3", "0,83", "0,67"],
  ]);
});

it("writes C″ with as many decimals in both tables", () => {
  const many = Array.from({ length: 14 }, (_, i) => aPartnership(`m${i}`, ["GM0003", "GM0004"]));
  const own = [aPartnership("v", ["GM0001", "GM0003"]), aPartnership("w", ["GM0001", "GM0002", "GM0003"])];
  fillStore(aDataset([...many, ...own]), {
    view: "wat-als",
    trials: [{ kind: "leave", municipality: "GM0001", partnership: "w" }],
  });
  render(<WhatIf />);
  expect(rowsOf("Andere gemeenten in dit gebied, nu en na de proef").at(-1)?.slice(-2)).toEqual(["0,762", "0,758"]);
  expect(rowsOf("De getallen van de gemeenten in deze proef").at(-1)?.at(-2)).toBe("0,500");
});

it("offers to join only where a municipality does not take part, and asks for what is missing", async () => {
  show();
  await userEvent.click(screen.getByLabelText("Een gemeente doet mee"));
  await userEvent.selectOptions(screen.getByLabelText("Gemeente"), "Coehoorn");
  expect(optionsOf("Gaat meedoen aan")).toEqual(["Kies een samenwerkingsverband", "Woondeal", "Huisvesting"]);
  await userEvent.click(screen.getByRole("button", { name: "Probeer" }));
  expect(screen.getByLabelText("Gaat meedoen aan")).toBeInvalid();
  expect(useAppStore.getState().trials).toEqual([]);
});

it("puts neighbours first where two municipalities merge, and tells what is handed over", async () => {
  show();
  await userEvent.click(screen.getByLabelText("Twee gemeenten gaan samen"));
  await userEvent.selectOptions(screen.getByLabelText("Gemeente die ophoudt"), "Aarle");
  const neighbours = await screen.findByRole("group", { name: "Buurgemeenten" });
  expect(within(neighbours).getByRole("option").textContent).toBe("Coehoorn");
  await userEvent.selectOptions(screen.getByLabelText("Gemeente die verdergaat"), "Beekdam");
  await userEvent.click(screen.getByRole("button", { name: "Probeer" }));
  expect(useAppStore.getState().trials).toEqual(MERGE);
  expect(screen.getByText(/^In 1 verband doen Aarle en Beekdam nu allebei mee/)).toBeVisible();
  expect(screen.getByText(/^In 1 verband doet van deze twee nu alleen Aarle mee/)).toBeVisible();
  expect(screen.getByText("Bij 1 onderwerp doen Aarle en Beekdam nu elk aan een ander verband mee.")).toBeVisible();
  expect(screen.getByText("Aarle telt dan niet meer als partner: het is een deel van Beekdam.")).toBeVisible();
  expect(rowsOf("De getallen van de gemeenten in deze proef").slice(2)).toEqual([
    ["Aarle", "2", "zie Beekdam", "3", "zie Beekdam", "0,00", "zie Beekdam"],
    ["Beekdam", "2", "3", "3", "2", "0,00", "0,33"],
  ]);
});

it("names partners in each step as they are then, also those that merge in a later step", () => {
  const both = ["x", "y"].map((id) => aPartnership(id, ["GM0001", "GM0003"], { name: id }));
  fillStore(aDataset([...both, aPartnership("z", ["GM0002", "GM0003"])]), {
    view: "wat-als",
    trials: [
      { kind: "merge", municipality: "GM0001", into: "GM0002" },
      { kind: "merge", municipality: "GM0003", into: "GM0002" },
    ],
  });
  render(<WhatIf />);
  const first = within(screen.getByRole("region", { name: /^Stap 1/ }));
  expect(first.getByText("Meer gedeelde verbanden: Coehoorn (van 1 naar 3).")).toBeVisible();
});

it("says no longer what was done once one goes back", async () => {
  show([...LEAVE, { kind: "join", municipality: "GM0003", partnership: "huis" }]);
  await userEvent.click(screen.getByRole("button", { name: "Haal weg: Aarle stapt uit Woondeal" }));
  expect(screen.getByRole("status")).toHaveTextContent("Weggehaald: Aarle stapt uit Woondeal.");
  act(() =>
    useAppStore.setState({ trials: [...LEAVE, { kind: "join", municipality: "GM0003", partnership: "huis" }] }),
  );
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});

it("offers another day to try on", async () => {
  show(LEAVE);
  await userEvent.click(screen.getByText("Stand op 16 mei 2026. Kies een andere dag"));
  expect(screen.getByLabelText("Peildatum")).toBeVisible();
});

it("takes a step out, takes that back, and never leaves the focus nowhere", async () => {
  show([...LEAVE, { kind: "join", municipality: "GM0003", partnership: "huis" }]);
  await userEvent.click(screen.getByRole("button", { name: "Haal weg: Aarle stapt uit Woondeal" }));
  expect(screen.getByRole("status")).toHaveFocus();
  expect(useAppStore.getState().trials).toHaveLength(1);
  await userEvent.click(screen.getByRole("button", { name: "Maak de laatste stap ongedaan" }));
  expect(useAppStore.getState().trials.map(({ kind }) => kind)).toEqual(["leave", "join"]);
  expect(screen.queryByRole("button", { name: "Maak de laatste stap ongedaan" })).toBeNull();
  expect(screen.getByRole("status")).toHaveFocus();
});

it("leaves out both a step and what takes it back", async () => {
  show(LEAVE);
  await userEvent.click(screen.getByLabelText("Een gemeente doet mee"));
  await userEvent.selectOptions(screen.getByLabelText("Gemeente"), "Aarle");
  await userEvent.selectOptions(screen.getByLabelText("Gaat meedoen aan"), "Woondeal");
  await userEvent.click(screen.getByRole("button", { name: "Probeer" }));
  expect(useAppStore.getState().trials).toEqual([]);
});

it("says why a step of the address changes nothing", () => {
  show([{ kind: "leave", municipality: "GM0003", partnership: "woon" }]);
  expect(screen.getByText(/^Dit raakt geen enkel samenwerkingsverband/)).toBeVisible();
  expect(screen.getByText("Dit verandert niets: Coehoorn doet volgens de bron niet mee aan Woondeal.")).toBeVisible();
});

it("says which later step undoes an earlier one, wherever the steps are told", async () => {
  const trials: Visit["trials"] = [
    { kind: "leave", municipality: "GM0001", partnership: "afval" },
    { kind: "merge", municipality: "GM0002", into: "GM0001" },
  ];
  const undone = "Door de fusie met Beekdam zit Aarle er weer in.";
  const { unmount } = show(trials);
  const [first, second] = within(screen.getByRole("region", { name: "Wat u probeert" })).getAllByRole("listitem");
  expect(first).toHaveTextContent(undone);
  expect(second).not.toHaveTextContent(undone);
  expect(within(screen.getByRole("region", { name: /^Stap 1/ })).getByText(undone)).toBeVisible();
  expect(screen.getByText(new RegExp(`^Aarle stapt uit Afvaldienst\\. ${undone} Dit raakt`))).toBeVisible();
  unmount();
  const banner = render(<TrialBanner />);
  expect(screen.getByText(`Aarle stapt uit Afvaldienst. ${undone}`)).toBeVisible();
  banner.unmount();
  render(<PartnershipDetail partnership={AFVAL} />);
  expect(await screen.findByText(new RegExp(`Aarle stapt uit Afvaldienst\\. ${undone}$`))).toBeVisible();
});

it("marks what it touches in the table, and says in the details who takes part in reality", async () => {
  fillStore(DATASET, { trials: [{ kind: "leave", municipality: "GM0001", partnership: "afval" }] });
  const { unmount } = render(<PartnershipTable />);
  const row = (name: RegExp) => screen.getByRole("row", { name });
  expect(row(/^Afvaldienst/)).toHaveTextContent("wat als");
  expect(within(row(/^Afvaldienst/)).getByText("2")).toBeVisible();
  expect(row(/^Woondeal/)).not.toHaveTextContent("wat als");
  unmount();
  render(<PartnershipDetail partnership={AFVAL} />);
  expect(await screen.findByText(/In werkelijkheid doet Aarle wel mee\./)).toBeVisible();
});

it("breaks no accessibility rule", async () => {
  const { container } = show([...LEAVE, ...MERGE]);
  expect(await brokenRules(container)).toEqual([]);
});
