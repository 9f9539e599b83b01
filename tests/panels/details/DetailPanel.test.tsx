import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import DetailPanel, { ChosenDetail } from "@/panels/details/DetailPanel";
import { NothingMatches } from "@/panels/filters/NothingMatches";
import { PartnershipLink } from "@/panels/links/PartnershipLink";
import { useAppStore } from "@/state/store";
import { aDataset, aParticipation, aPartnership } from "../../helpers/dataset";
import { brokenRules, fillStore } from "../../helpers/store";

const DATASET = aDataset([
  aPartnership("afval", ["GM0001", "GM0002"], { name: "Afvaldienst", themes: ["natuur-en-milieu.afval"] }),
  aPartnership("wonen", ["GM0001", "GM0002", "GM0004"], {
    name: "Woondeal",
    themes: ["wonen"],
    themesOrigin: "afgeleid",
    legalForm: "netwerk",
    hasAllParticipants: false,
    website: "https://woondeal.example",
    powers: ["mandaat"],
    purpose: "Eerst bouwen.\nDan wonen.",
    participations: [
      aParticipation("GM0001", { bodies: ["college"], sharePercent: 40 }),
      aParticipation("GM0002", { bodies: ["college"], sharePercent: 60 }),
      aParticipation("GM0099", { municipality: "GM0001", bodies: ["college"] }),
    ],
  }),
  aPartnership("oud", ["GM0001"], { name: "Oude regeling", end: "2020-01-01" }),
]);

const link = (name: string | RegExp) => screen.getByRole("link", { name });

beforeAll(() => ChosenDetail.fetch());
beforeEach(() => fillStore(DATASET));

describe("with nothing chosen", () => {
  it("sums up the area and lists every municipality in it with its number", () => {
    render(<DetailPanel />);
    expect(screen.getByRole("heading", { level: 2, name: "Provincie Utrecht" })).toBeVisible();
    expect(screen.getByText(/^Er zijn 2 samenwerkingsverbanden/)).toBeVisible();
    const names = within(screen.getByRole("list")).getAllByRole("link");
    expect(names.map(({ textContent }) => textContent)).toEqual(["Aarle 2", "Beekdam 2", "Coehoorn 0"]);
  });

  it("leads from the number that pass the filters to the partnerships themselves", async () => {
    const { rerender } = render(<DetailPanel />);
    expect(screen.queryByRole("link", { name: /in de tabel/ })).toBeNull();
    act(() => useAppStore.getState().toggleChoice("theme", "wonen"));
    rerender(<DetailPanel />);
    const toTable = await screen.findByRole("link", { name: "Bekijk dit verband in de tabel" });
    expect(toTable).toHaveAttribute("href", "?weergave=tabel&thema=wonen");
    await userEvent.click(toTable);
    expect(useAppStore.getState()).toMatchObject({ view: "tabel", choices: { theme: ["wonen"] } });
  });

  it("lights a municipality under the focus and chooses it with the keyboard", async () => {
    render(<DetailPanel />);
    link("Beekdam 2").focus();
    expect(useAppStore.getState().pointedAt).toBe("GM0002");
    await userEvent.keyboard("{Enter}");
    expect(useAppStore.getState().municipalities).toEqual(["GM0002"]);
    expect(screen.getByRole("heading", { level: 2, name: "Beekdam" })).toHaveFocus();
  });

  it("leaves off paper what only leads on from a municipality", () => {
    useAppStore.getState().chooseMunicipality("GM0001");
    render(<DetailPanel />);
    for (const name of [/^Mijn gemeente/, /^Vergelijk Aarle/, /^Wat als Aarle/]) {
      expect(link(name).parentElement).toHaveClass("sk-next");
    }
  });

  it("gives every municipality an address of its own", () => {
    render(<DetailPanel />);
    expect(link("Beekdam 2")).toHaveAttribute("href", "?gemeente=GM0002");
  });

  it("sorts by name when asked", async () => {
    fillStore(DATASET, { area: "NL" });
    render(<DetailPanel />);
    await userEvent.click(screen.getByRole("button", { name: "Op naam" }));
    expect(screen.getByRole("button", { name: "Op naam" })).toHaveAttribute("aria-pressed", "true");
    const names = within(screen.getByRole("list")).getAllByRole("link");
    expect(names[3]).toHaveTextContent("Drie Súdwolden");
  });

  it("leaves it to the notice above the map to say that nothing passes the filters, and what to do", () => {
    useAppStore.getState().toggleChoice("theme", "werk");
    render(
      <>
        <NothingMatches />
        <DetailPanel />
      </>,
    );
    expect(screen.getAllByText(/voldoet aan deze filters/)).toHaveLength(1);
    expect(screen.getAllByRole("button", { name: /^Wis/ })).toHaveLength(1);
    expect(link("Aarle 0")).toBeVisible();
  });

  it("does not send to a map that is not there", () => {
    render(<DetailPanel />);
    expect(screen.getByText("Kies een gemeente in deze lijst, of zoek een samenwerkingsverband.")).toBeVisible();
  });
});

describe("with a municipality chosen", () => {
  beforeEach(() => fillStore(DATASET, { municipalities: ["GM0001"] }));

  it("tells its size, its number, its forms and themes, and its partners", () => {
    render(<DetailPanel />);
    expect(screen.getByText("Aarle heeft 20.000 inwoners op 40 km² en ligt in de provincie Utrecht.")).toBeVisible();
    expect(screen.getByText("Doet mee aan 2 samenwerkingsverbanden.")).toBeVisible();
    const forms = within(screen.getByRole("table", { name: "Naar juridische vorm" }));
    expect(forms.getByRole("row", { name: "Openbaar lichaam 1" })).toBeVisible();
    expect(forms.getByRole("row", { name: "Afspraak en netwerk 1" })).toBeVisible();
    expect(screen.getByRole("row", { name: "Natuur en milieu 1" })).toBeVisible();
    expect(link("Beekdam 2")).toBeVisible();
  });

  it("says which ended municipality counts for it", () => {
    render(<DetailPanel />);
    expect(screen.getByText(/^Oud-Aarle telt mee voor Aarle/)).toBeVisible();
  });

  it("says when filters restrict, and clears them", async () => {
    useAppStore.getState().toggleChoice("theme", "wonen");
    render(<DetailPanel />);
    expect(screen.getByText("Doet mee aan 2 samenwerkingsverbanden. 1 daarvan voldoet aan de filters.")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Wis alle filters" }));
    expect(link("Afvaldienst")).toBeVisible();
  });

  it("leads back from a partnership to the place one came from", async () => {
    render(
      <div data-testid="column" style={{ overflowY: "auto" }}>
        <DetailPanel />
      </div>,
    );
    const column = Object.defineProperty(screen.getByTestId("column"), "scrollHeight", { value: 900 });
    fireEvent.scroll(Object.assign(column, { scrollTop: 300 }));
    await userEvent.click(link("Afvaldienst"));
    column.scrollTop = 0;
    await userEvent.click(link("Terug naar Aarle"));
    await waitFor(() => expect(column.scrollTop).toBe(300));
    expect(link("Afvaldienst")).toHaveFocus();
  });

  it("opens a partnership and leads back", async () => {
    render(<DetailPanel />);
    await userEvent.click(link("Afvaldienst"));
    expect(screen.getByRole("heading", { level: 2, name: "Afvaldienst" })).toBeVisible();
    expect(useAppStore.getState()).toMatchObject({ municipalities: ["GM0001"], partnerships: ["afval"] });
    await userEvent.click(link("Terug naar Aarle"));
    expect(screen.getByRole("heading", { level: 2, name: "Aarle" })).toBeVisible();
  });
});

it("leads back to the view from which a partnership was opened on the map", async () => {
  fillStore(DATASET, { view: "gemeente", municipalities: ["GM0001"] });
  const { unmount } = render(
    <PartnershipLink id="afval" view="kaart">
      open
    </PartnershipLink>,
  );
  await userEvent.click(link("open"));
  unmount();
  render(<DetailPanel />);
  expect(useAppStore.getState()).toMatchObject({ view: "kaart", partnerships: ["afval"] });
  await userEvent.click(link("Terug naar Aarle"));
  expect(useAppStore.getState()).toMatchObject({ view: "gemeente", municipalities: ["GM0001"], partnerships: [] });
  act(() => useAppStore.setState({ view: "kaart", partnerships: ["wonen"] })); // opened in another way
  await userEvent.click(link("Terug naar Aarle"));
  expect(useAppStore.getState().view).toBe("kaart");
});

describe("with a partnership chosen", () => {
  it("tells who takes part, who decides, and that the list is incomplete", () => {
    fillStore(DATASET, { partnerships: ["wonen"] });
    render(<DetailPanel />);
    expect(screen.getByText("Niet alle deelnemers zijn bekend.")).toBeVisible();
    expect(screen.getByText("Het college van burgemeester en wethouders neemt deel.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Mandaat" })).toBeVisible();
    expect(screen.getByRole("heading", { name: "Gemeenten (3)" })).toBeVisible();
    expect(screen.getByText("aandeel 40%")).toBeVisible();
    expect(screen.getByText("telt mee voor Aarle")).toBeVisible();
    expect(screen.getByText("Samen hebben deze 2 gemeenten 70.000 inwoners.")).toBeVisible();
    expect(screen.getByText(/^Afgeleid: deze onderwerpen/)).toBeVisible();
  });

  it("keeps the line breaks of the purpose and opens links safely", () => {
    fillStore(DATASET, { partnerships: ["wonen"] });
    render(<DetailPanel />);
    expect(screen.getByText(/Eerst bouwen/).textContent).toBe("Eerst bouwen.\nDan wonen.");
    expect(link("Website (andere website)")).toHaveAttribute("rel", "noopener noreferrer");
  });

  it("shows the phase with its rule and explains the legal form", async () => {
    fillStore(DATASET, { partnerships: ["afval"] });
    render(<DetailPanel />);
    expect(screen.getByText("afgeleid")).toBeVisible();
    expect(screen.getByText(/^Afgeleid: deze Wgr-regeling geldt twee jaar of langer/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Openbaar lichaam" }));
    expect(screen.getByText("Een organisatie met een eigen bestuur.")).toBeVisible();
  });

  it("explains powers, legal basis and who keeps the record, where they stand", async () => {
    fillStore(aDataset([aPartnership("a", ["GM0001"], { powers: ["mandaat"], dataOwner: "Gemeente Aarle" })]), {
      partnerships: ["a"],
    });
    render(<DetailPanel />);
    for (const [name, told] of [
      ["Mandaat", "Uitleg van mandaat."],
      ["Wat is een wettelijke grondslag?", /^De wetten waarop/],
      ["Bronhouder", /^De organisatie die deze gegevens bijhoudt/],
    ] as const) {
      expect(screen.queryByText(told)).toBeNull();
      await userEvent.click(screen.getByRole("button", { name }));
      expect(screen.getByText(told)).toBeVisible();
    }
  });

  it("holds a register to what it leaves out, and no other source", () => {
    const parties = { powers: [], legalBasis: [] };
    fillStore(aDataset([aPartnership("a", ["GM0001"], { ...parties, source: "pact.nl" })]), { partnerships: ["a"] });
    const { unmount } = render(<DetailPanel />);
    expect(screen.getByText("Welk bestuursorgaan deelneemt, is niet bekend.")).toBeVisible();
    expect(screen.queryByText(/register/)).toBeNull();
    unmount();
    fillStore(aDataset([aPartnership("a", ["GM0001"], parties)]), { partnerships: ["a"] });
    render(<DetailPanel />);
    expect(screen.getByText("Welk bestuursorgaan deelneemt, is niet opgegeven in het register.")).toBeVisible();
  });

  it("shows an ended partnership as ended", () => {
    fillStore(DATASET, { partnerships: ["oud"] });
    render(<DetailPanel />);
    expect(screen.getByText("Beëindigd op 1 januari 2020.", { selector: "strong" })).toBeVisible();
  });

  it("offers to report a change, and says who keeps the record when the site names no addressee", () => {
    fillStore(DATASET, { partnerships: ["afval"] });
    const { unmount } = render(<DetailPanel />);
    expect(link("Wijziging melden").getAttribute("href")).toMatch(/^mailto:\?subject=/);
    expect(screen.getByText(/U kiest zelf aan wie u mailt/)).toBeVisible();
    unmount();
    useAppStore.setState(({ config }) => ({ config: { ...config, correctionsEmail: "data@example.nl" } }));
    render(<DetailPanel />);
    expect(link("Wijziging melden").getAttribute("href")).toMatch(/^mailto:data@example\.nl\?/);
    expect(link("Wijziging melden").getAttribute("href")).toContain(encodeURIComponent("?verband=afval"));
    expect(screen.queryByText(/U kiest zelf/)).toBeNull();
  });

  it("says outside the area that a source covers what it leaves out there", () => {
    const coverage = "Netwerken zijn alleen hier verzameld.";
    fillStore(
      { ...DATASET, sources: [{ id: "n", name: "Netwerken", licence: "", coverage, coverageArea: "PV26" }] },
      {},
    );
    const { unmount } = render(<DetailPanel />);
    expect(screen.queryByText(/alleen hier verzameld/)).toBeNull();
    unmount();
    useAppStore.setState(({ home }) => ({ area: "PV25", home: { ...home, area: "PV25" } })); // also as one's own area
    render(<DetailPanel />);
    expect(screen.getByText(/alleen hier verzameld/)).toBeVisible();
  });
});

it.each([
  ["nothing", {}],
  ["a municipality", { municipalities: ["GM0001"] }],
  ["a partnership", { partnerships: ["wonen"] }],
])("breaks no accessibility rule with %s chosen", async (_, visit) => {
  fillStore(DATASET, visit);
  const { container } = render(<DetailPanel />);
  expect(await brokenRules(container)).toEqual([]);
});
