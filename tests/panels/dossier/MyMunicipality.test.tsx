import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import MyMunicipality from "@/panels/dossier/MyMunicipality";
import { useAppStore } from "@/state/store";
import { aDataset, aParticipation, aPartnership } from "../../helpers/dataset";
import { brokenRules, fillStore } from "../../helpers/store";

const DATASET = aDataset([
  aPartnership("afval", ["GM0001", "GM0002"], { name: "Afvaldienst", powers: ["mandaat"], changedOn: "2026-04-01" }),
  aPartnership("woon", [], {
    name: "Woondeal",
    legalForm: "netwerk",
    participations: [aParticipation("GM0001", { bodies: ["college"] }), aParticipation("GM0004")],
  }),
  aPartnership("samen", ["GM0001", "GM0002"], { name: "Samen sterk" }),
]);

const answer = (name: RegExp) => within(screen.getByRole("region", { name }));

beforeEach(() => fillStore(DATASET, { view: "gemeente", municipalities: ["GM0001"] }));

it("asks for a municipality first, and keeps the choice in the state of the address", async () => {
  fillStore(DATASET, { view: "gemeente" });
  render(<MyMunicipality />);
  await userEvent.selectOptions(screen.getByLabelText("Kies uw gemeente"), "Beekdam");
  expect(useAppStore.getState().municipalities).toEqual(["GM0002"]);
  expect(screen.getByRole("heading", { level: 2, name: "Mijn gemeente: Beekdam" })).toBeVisible();
});

it("offers another day, and answers for it", async () => {
  render(<MyMunicipality />);
  expect(screen.getByLabelText("Peildatum")).not.toBeVisible();
  await userEvent.click(screen.getByText("Stand op 16 mei 2026. Kies een andere dag"));
  expect(screen.getByLabelText("Peildatum")).toBeVisible();
  act(() => useAppStore.getState().setReferenceDate("2020-01-01"));
  expect(screen.getByText("Stand op 1 januari 2020. Kies een andere dag")).toBeVisible();
});

it("answers in how many and of which kind, and opens the rows behind a number", async () => {
  render(<MyMunicipality />);
  const how = answer(/^1\./);
  expect(
    how.getByText(
      "Aarle zit in 3 samenwerkingsverbanden: 2 volgens de Wet gemeenschappelijke regelingen en 1 als afspraak of netwerk.",
    ),
  ).toBeVisible();
  expect(how.getByText("Woondeal")).not.toBeVisible();
  await userEvent.click(how.getByText("Afspraak en netwerk"));
  expect(how.getByRole("link", { name: "Woondeal" })).toBeVisible();
});

it("answers with whom most and whether it is always the same group", () => {
  render(<MyMunicipality />);
  const who = answer(/^2\./);
  expect(
    who.getByText("Aarle werkt het meest samen met Beekdam: in 2 van de 3 samenwerkingsverbanden (67%)."),
  ).toBeVisible();
  expect(who.getByText(/het gaat om 2 verschillende groepen/)).toBeVisible();
});

it("answers who decides and which powers were handed over", () => {
  render(<MyMunicipality />);
  const decides = answer(/^3\./);
  expect(decides.getByText(/^Namens Aarle neemt deel: het college .* bij 1 van de 3/)).toBeVisible();
  expect(decides.getByText(/mandaat bij 1\. Bij 2 is dit niet opgegeven in het register/)).toBeVisible();
});

it("explains the words for powers on request, and on paper those that occur", async () => {
  render(<MyMunicipality />);
  const decides = answer(/^3\./);
  expect(decides.queryByRole("button", { name: "delegatie" })).toBeNull();
  await userEvent.click(decides.getByRole("button", { name: "mandaat" }));
  expect(decides.getByText("Mandaat: uitleg van mandaat.")).toBeVisible();
  act(() => void window.dispatchEvent(new Event("beforeprint")));
  expect(screen.getAllByText("Mandaat: uitleg van mandaat.")).toHaveLength(2);
  act(() => void window.dispatchEvent(new Event("afterprint")));
});

it("answers what reaches over the border and what changed last", () => {
  render(<MyMunicipality />);
  const border = answer(/^4\./);
  expect(border.getByText("1 van de 3 samenwerkingsverbanden gaat over de provinciegrens.")).toBeVisible();
  expect(border.getByText("met deelnemers uit Gelderland")).toBeVisible();
  const changed = answer(/^5\./);
  expect(changed.getByText(/^De laatste verandering was op 1 april 2026/)).toBeVisible();
  expect(changed.getAllByRole("link")[0]).toHaveTextContent("Afvaldienst");
});

it("leads to the map with the partnership chosen", async () => {
  render(<MyMunicipality />);
  const [link] = answer(/^4\./).getAllByRole("link");
  expect(link).toHaveAttribute("href", "?gemeente=GM0001&verband=woon");
  if (link) await userEvent.click(link);
  expect(useAppStore.getState()).toMatchObject({ view: "kaart", partnerships: ["woon"], municipalities: ["GM0001"] });
});

/** A column that scrolls: elements have no size here. */
const scrolling = () => {
  const column = screen.getByTestId("column");
  return Object.defineProperty(column, "scrollHeight", { value: 900 });
};

it("is as it was left to who comes back from a partnership, and anew for another municipality", async () => {
  const inColumn = () =>
    render(
      <div data-testid="column" style={{ overflowY: "auto" }}>
        <MyMunicipality />
      </div>,
    );
  const { unmount } = inColumn();
  await userEvent.click(answer(/^1\./).getByText("Afspraak en netwerk"));
  fireEvent.scroll(Object.assign(scrolling(), { scrollTop: 300 }));
  await userEvent.click(answer(/^1\./).getByRole("link", { name: "Woondeal" }));
  expect(useAppStore.getState().view).toBe("kaart");
  unmount();
  act(() => useAppStore.setState({ view: "gemeente", partnerships: [] }));
  const again = inColumn();
  const column = scrolling();
  const link = answer(/^1\./).getByRole("link", { name: "Woondeal" });
  expect(link).toBeVisible();
  await waitFor(() => expect(column.scrollTop).toBe(300));
  expect(link).toHaveFocus();
  act(() => useAppStore.getState().chooseMunicipality("GM0002"));
  again.unmount();
  act(() => useAppStore.getState().chooseMunicipality("GM0001"));
  inColumn();
  expect(answer(/^1\./).getByText("Woondeal")).not.toBeVisible();
});

it("names the source and its date, and answers about everything whatever filters are set elsewhere", () => {
  const { container, unmount } = render(<MyMunicipality />);
  const answers = container.textContent;
  unmount();
  useAppStore.getState().toggleChoice("theme", "wonen");
  const filtered = render(<MyMunicipality />);
  expect(screen.getByText("Stand op 16 mei 2026. Bron: Proefregister (stand 16 mei 2026).")).toBeVisible();
  const note = "De filters gelden hier niet: alle samenwerkingsverbanden van deze gemeente tellen mee.";
  expect(screen.getByText(note)).toBeVisible();
  expect(answers).not.toContain("filters");
  expect(filtered.container.textContent?.replace(note, "")).toBe(answers);
});

it("breaks no accessibility rule", async () => {
  const { container } = render(<MyMunicipality />);
  expect(await brokenRules(container)).toEqual([]);
});

it("keeps the last rows of the list on paper together, each partnership once", () => {
  const many = Array.from({ length: 9 }, (_, i) => aPartnership(`p${i}`, ["GM0001"], { name: `Dienst ${i}` }));
  fillStore(aDataset(many), { view: "gemeente", municipalities: ["GM0001"] });
  render(<MyMunicipality />);
  act(() => void window.dispatchEvent(new Event("beforeprint")));
  const [, ...rows] = within(screen.getByRole("table")).getAllByRole("row");
  expect(rows).toHaveLength(9);
  expect(within(screen.getAllByRole("rowgroup").at(-1) as HTMLElement).getAllByRole("row")).toHaveLength(6);
  act(() => void window.dispatchEvent(new Event("afterprint")));
});
