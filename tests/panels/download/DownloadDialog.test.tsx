import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import DownloadDialog from "@/panels/download/DownloadDialog";
import { useAppStore } from "@/state/store";
import { aDataset, aPartnership } from "../../helpers/dataset";
import { makeDialogsOpen } from "../../helpers/dialog";
import { brokenRules, fillStore } from "../../helpers/store";

const DATASET = aDataset([
  aPartnership("afval", ["GM0001", "GM0002"], { name: "Afvaldienst", themes: ["natuur-en-milieu"] }),
  aPartnership("woon", ["GM0002", "GM0004", "WS0001"], { name: "Woondeal", themes: ["wonen"] }),
  aPartnership("ver", ["GM0004"], { name: "Verweg", themes: ["wonen"] }),
]);

const offered: { name: string; content: Blob }[] = [];
vi.mock("@/ui/downloadBlob", () => ({
  downloadBlob: (name: string, content: Blob) => offered.push({ name, content }),
}));

beforeEach(() => {
  makeDialogsOpen();
  offered.length = 0;
  fillStore(DATASET);
});

const open = () => render(<DownloadDialog onClose={() => {}} />);
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const offeredJson = async () => {
  await waitFor(() => expect(offered).toHaveLength(1));
  return JSON.parse((await offered[0]?.content.text()) ?? "");
};

it("says what goes into the file: how many, of which day, with which filters", async () => {
  useAppStore.getState().toggleChoice("theme", "wonen");
  open();
  expect(screen.getByRole("heading", { name: "1 samenwerkingsverband in provincie Utrecht" })).toBeVisible();
  expect(screen.getByText("Onderwerp: Wonen")).toBeVisible();
  expect(screen.getByText("16 mei 2026")).toBeVisible();
  await press("JSON");
  expect(await offeredJson()).toMatchObject({
    titel: "Samenwerkingskaart: samenwerkingsverbanden in provincie Utrecht",
    gebied: "provincie Utrecht",
    filters: ["Onderwerp: Wonen"],
    peildatum: "2026-05-16",
    adres: expect.stringMatching(/\?gebied=PV26&thema=wonen&peildatum=2026-05-16$/),
    samenwerkingsverbanden: [{ id: "woon", deelnemerslijst: "volledig" }],
    deelnames: [{ organisatie: "GM0002", aandeel: null }, { organisatie: "GM0004" }, { organisatie: "WS0001" }],
  });
  expect(offered[0]?.name).toBe("samenwerkingsverbanden-in-provincie-utrecht-2026-05-16.json");
  expect(screen.getByRole("status")).toHaveTextContent(/is gemaakt/);
});

it("takes what belongs to the chosen municipality first, and everything when asked", async () => {
  useAppStore.getState().chooseMunicipality("GM0004");
  open();
  expect(screen.getByRole("radio", { name: "2 samenwerkingsverbanden waaraan Drie Súdwolden meedoet" })).toBeChecked();
  await userEvent.click(screen.getByRole("radio", { name: "2 samenwerkingsverbanden in provincie Utrecht" }));
  await press("JSON");
  const { samenwerkingsverbanden } = await offeredJson();
  expect(samenwerkingsverbanden.map(({ id }: { id: string }) => id)).toEqual(["afval", "woon"]);
});

it("gives the parties of a chosen partnership their own areas", async () => {
  useAppStore.setState({ waterBoards: undefined, partnerships: ["woon"] });
  open();
  expect(screen.getByRole("radio", { name: "Samenwerkingsverband Woondeal" })).toBeChecked();
  await press("GeoJSON");
  const { features } = await offeredJson();
  expect(features.map(({ properties }: { properties: { code: string } }) => properties.code)).toEqual([
    "woon",
    "GM0002",
    "GM0004",
    "WS0001",
  ]);
});

it("gives an address without filters where they do not decide what is in the file", async () => {
  useAppStore.setState({ text: "afval", partnerships: ["woon"] });
  open();
  await press("JSON");
  expect(await offeredJson()).toMatchObject({
    filters: [],
    adres: expect.stringMatching(/\?gebied=PV26&verband=woon&peildatum=2026-05-16$/),
  });
});

it("says so when nothing passes the filters", () => {
  useAppStore.getState().setText("bestaat niet");
  open();
  expect(screen.getByText(/niets om te downloaden/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Excel" })).toBeNull();
});

it("breaks no accessibility rule", async () => {
  useAppStore.getState().chooseMunicipality("GM0004");
  const { container } = open();
  expect(await brokenRules(container)).toEqual([]);
});
