import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import type { Issue } from "@/domain/issue";
import { Notices } from "@/panels/notices/Notices";
import { Footer, FooterDialog, type FooterDialogName } from "@/panels/shell/Footer";
import { issuesToCsv } from "@/state/issuesToCsv";
import { useAppStore } from "@/state/store";
import { aDataset, aPartnership } from "../../helpers/dataset";
import { makeDialogsOpen } from "../../helpers/dialog";
import { brokenRules, fillStore } from "../../helpers/store";

const startApp = vi.hoisted(() => vi.fn(async () => {}));
vi.mock("@/state/startApp", () => ({ startApp }));

const ISSUE: Issue = {
  file: "deelnames.csv",
  line: 12,
  column: "organisatie",
  value: "=GM9999",
  problem: "code-unknown",
  effect: "repaired",
};
const KEPT: Issue = { ...ISSUE, value: "GM0099", problem: "municipality-ended", effect: "kept" };
const DATASET = aDataset([aPartnership("a", ["GM0001"], { hasAllParticipants: false })], { issues: [ISSUE, KEPT] });

/** The footer and what it opens. */
function WholeFooter() {
  const [open, setOpen] = useState<FooterDialogName>();
  return (
    <>
      <Footer onOpen={setOpen} isInSheet={false} />
      {open && <FooterDialog name={open} onClose={() => setOpen(undefined)} />}
    </>
  );
}

beforeAll(makeDialogsOpen);
beforeEach(() => fillStore(DATASET));

it("says which file failed, why, what still works, and tries again", async () => {
  const cause = { reason: "refused", status: 500 } as const;
  const failures = [{ file: "deelnames.csv", data: "participations", cause } as const];
  useAppStore.setState({ load: { status: "ready", dataset: DATASET, failures } });
  render(<Notices />);
  const alert = within(screen.getByRole("alert"));
  expect(alert.getByText(/^Het bestand deelnames.csv kon niet worden opgehaald: .* fout \(500\)\.$/)).toBeVisible();
  expect(alert.getByText(/^U ziet wel de samenwerkingsverbanden .* niet wie meedoet/)).toBeVisible();
  await userEvent.click(alert.getByRole("button", { name: "Opnieuw proberen" }));
  expect(startApp).toHaveBeenCalledOnce();
});

it("says of which file much could not be read, shows the list, and can be put away", async () => {
  const example: Issue = { ...ISSUE, column: "vanaf", value: "1 mrt 24", problem: "date-impossible" };
  const unread = [{ file: "deelnames.csv", count: 1200, example }];
  useAppStore.setState({ load: { status: "ready", dataset: DATASET, failures: [], unread } });
  const { container } = render(<Notices />);
  expect(await screen.findByText(/^Veel waarden in deelnames.csv zijn niet gelezen \(1.200\)/)).toHaveTextContent(
    "Zo staat op regel 12 bij vanaf: '1 mrt 24'. Dit is geen bestaande datum.",
  );
  expect(await brokenRules(container)).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Bekijk de opmerkingen" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Opmerkingen bij de gegevens" }));
  await userEvent.click(dialog.getByRole("button", { name: "Sluiten" }));
  await userEvent.click(screen.getByRole("button", { name: "Begrepen" }));
  expect(screen.queryByText(/^Veel waarden/)).toBeNull();
});

it("tells once what of the address was passed over", async () => {
  useAppStore.setState({ addressIssues: [{ key: "gemeente", value: "GM9999", problem: "unknown" }] });
  render(<Notices />);
  expect(await screen.findByText("'GM9999' bij 'gemeente' is niet bekend en is overgeslagen.")).toBeVisible();
  expect(screen.getByRole("alert")).toHaveClass("sk-off-paper"); // what is printed was not touched by it
  await userEvent.click(screen.getByRole("button", { name: "Begrepen" }));
  expect(screen.queryByRole("alert")).toBeNull();
});

it("says of each part of the address what one sees in its place", async () => {
  const ended = {
    name: "Oud-Aarle",
    successor: { code: "GM0001", name: "Aarle", kind: "gemeente" },
    parts: [],
  } as const;
  const addressIssues = [
    { key: "gemeente", value: "GM0099", problem: "ended", ended },
    { key: "gemeente", value: "GM0098", problem: "ended", ended: { name: "Splitdorp", parts: ["Aarle", "Beekdam"] } },
    { key: "gemeente", value: "GM0097", problem: "ended", ended: { name: "Wegdorp", parts: [] } },
    { key: "gebied", value: "PV25", problem: "second" },
    { key: "zoek", value: "x", problem: "tooLong" },
    { key: "peildatum", value: "1850-01-01", problem: "unknown" },
    { key: "volgorde", value: "kleur", problem: "unknown" },
  ] as const;
  useAppStore.setState({ addressIssues });
  render(<Notices />);
  const alert = within(await screen.findByRole("alert"));
  expect(alert.getByText("Een deel van het adres is niet gebruikt")).toBeVisible();
  expect(alert.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Oud-Aarle bestaat niet meer. U ziet Aarle.",
    "Splitdorp bestaat niet meer. De gemeente is verdeeld over Aarle en Beekdam.",
    "Wegdorp bestaat niet meer. Er is niet één gemeente die haar opvolgt.",
    "Bij 'gebied' kan maar één waarde staan. 'PV25' is overgeslagen.",
    "De tekst bij 'zoek' is te lang. Alleen de eerste 200 tekens zijn gebruikt.",
    "'1850-01-01' bij 'peildatum' is geen bruikbare datum en is overgeslagen. Schrijf een dag vanaf 1900, zoals 2026-05-16.",
    "'kleur' bij 'volgorde' is niet bekend en is overgeslagen.",
  ]);
});

it("says on a day after that of the sources where they stop", () => {
  const sentence = "De bronnen gaan tot en met 16 mei 2026: wat daarna verandert, weten wij nog niet.";
  const { rerender } = render(<Notices />);
  expect(screen.queryByText(sentence)).toBeNull();
  act(() => useAppStore.getState().setReferenceDate("2050-01-01"));
  expect(screen.getByText(sentence)).toBeVisible();
  act(() => useAppStore.setState(({ home }) => ({ home: { ...home, referenceDate: "2050-01-01" } })));
  rerender(<Notices />);
  expect(screen.getByText(sentence)).toBeVisible();
});

it("tells the same of a day in the past when the settings ask for it as when the address does", () => {
  fillStore(aDataset([aPartnership("a", ["GM0001"], { start: undefined })]), { referenceDate: "2022-06-01" });
  useAppStore.setState(({ home }) => ({ home: { ...home, referenceDate: "2022-06-01" } }));
  render(<Notices />);
  expect(screen.getByText(/^U ziet de gemeenten van nu\./)).toBeVisible();
  expect(screen.getByText(/^Van 1 samenwerkingsverband is de begindatum niet bekend\./)).toBeVisible();
});

it("warns that the register is incomplete on a day before 2018", () => {
  useAppStore.getState().setReferenceDate("2017-12-31");
  render(<Notices />);
  expect(screen.getByText(/^Voor 1 januari 2018 is het register onvolledig/)).toBeVisible();
});

it("says that the municipalities of today are shown, where those of that day were others", () => {
  useAppStore.getState().setReferenceDate("2022-06-01");
  render(<Notices />);
  expect(
    screen.getByText("U ziet de gemeenten van nu. Oud-Aarle bestaat niet meer en telt mee voor de opvolger."),
  ).toBeVisible();
  act(() => useAppStore.getState().setReferenceDate("2023-01-01"));
  expect(screen.queryByText(/U ziet de gemeenten van nu/)).toBeNull();
});

it("sums up source, date and completeness, and opens the remarks on the data", async () => {
  const { container } = render(<WholeFooter />);
  expect(screen.getByRole("contentinfo")).toHaveTextContent(
    /^Bron: Proefregister \(16 mei 2026\)\. Bij 1 verband zijn niet alle deelnemers bekend\./,
  );
  await userEvent.click(screen.getByRole("button", { name: "Opmerkingen bij de gegevens: 1 niet gebruikt" }));
  const dialog = within(await screen.findByRole("dialog"));
  const rowIn = (name: RegExp) => within(dialog.getByRole("table", { name })).getAllByRole("row")[1];
  expect(rowIn(/^Niet gebruikt/)).toHaveTextContent("deelnames.csv12organisatie=GM9999Deze code is niet bekend.");
  expect(rowIn(/^Hersteld/)).toHaveTextContent("Deze gemeente bestaat niet meer.");
  expect(await brokenRules(container)).toEqual([]);
});

it.each([
  ["a row that was refused", [{ ...ISSUE, effect: "rejected" }], []],
  ["a file that stops halfway", [{ ...ISSUE, problem: "row-cut-off", effect: "kept" }], []],
  ["a file that is missing", [], [{ file: "w.topojson", data: "waterBoards", cause: { reason: "missing" } }]],
] as const)("does not call the data complete beside %s", (_, issues, failures) => {
  const dataset = aDataset([aPartnership("a", ["GM0001"])], { issues });
  fillStore(dataset);
  const { unmount } = render(<WholeFooter />);
  if (issues.length === 0) expect(screen.getByText("Van elk verband zijn alle deelnemers bekend.")).toBeVisible();
  unmount();
  useAppStore.setState({ load: { status: "ready", dataset, failures } });
  render(<WholeFooter />);
  expect(screen.getByText("Niet alle gegevens zijn gelezen.")).toBeVisible();
});

it("calls the data complete beside a setting that could not be used", () => {
  const issues: Issue[] = [{ ...ISSUE, file: "config.json", problem: "setting-invalid", effect: "rejected" }];
  fillStore(aDataset([aPartnership("a", ["GM0001"])], { issues }));
  render(<WholeFooter />);
  expect(screen.getByText("Van elk verband zijn alle deelnemers bekend.")).toBeVisible();
});

it("only names the remarks where everything was used all the same", () => {
  fillStore({ ...DATASET, issues: [KEPT] });
  render(<WholeFooter />);
  expect(screen.getByRole("button", { name: "Opmerkingen bij de gegevens" })).toBeVisible();
});

it("calls a wrong setting a setting, not data, in the footer and in the list", async () => {
  const setting: Issue = {
    ...ISSUE,
    file: "config.json",
    line: 0,
    column: "title",
    value: "7",
    problem: "setting-invalid",
  };
  fillStore({ ...DATASET, issues: [setting] });
  render(<WholeFooter />);
  await userEvent.click(screen.getByRole("button", { name: /^Opmerkingen bij de instellingen/ }));
  const dialog = await screen.findByRole("dialog", { name: "Opmerkingen bij de instellingen" });
  expect(dialog).toHaveTextContent("Dit viel op bij het lezen van de instellingen.");
});

it("offers to try again where a whole file of settings could not be used", async () => {
  startApp.mockClear();
  const file: Issue = {
    ...ISSUE,
    file: "config.json",
    line: 3,
    column: "",
    value: "area: 1",
    problem: "setting-invalid",
    effect: "rejected",
  };
  fillStore({ ...DATASET, issues: [{ ...file, column: "title" }] });
  const { unmount } = render(<Notices />);
  expect(await screen.findByText(/^title \(config.json/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Opnieuw proberen" })).toBeNull();
  unmount();
  fillStore({ ...DATASET, issues: [file] });
  render(<Notices />);
  await userEvent.click(await screen.findByRole("button", { name: "Opnieuw proberen" }));
  expect(startApp).toHaveBeenCalledOnce();
});

it("tells about sources and privacy", async () => {
  const { container } = render(<WholeFooter />);
  await userEvent.click(screen.getByRole("button", { name: "Over deze kaart" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Over deze kaart" }));
  expect(dialog.getByText("Stand van 16 mei 2026. Licentie: CC0.")).toBeVisible();
  expect(dialog.getByText("De kaart vraagt niets op bij andere partijen.")).toBeVisible();
  expect(await brokenRules(container)).toEqual([]);
});

it("writes the remarks for a spreadsheet, and disarms what it would run", () => {
  expect(issuesToCsv([ISSUE]).split("\r\n")[1]).toBe(
    "deelnames.csv;12;organisatie;'=GM9999;Deze code is niet bekend.;De rest van de regel is gebruikt, deze waarde niet.;niet gebruikt",
  );
});
