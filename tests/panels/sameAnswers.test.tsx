import { readFileSync } from "node:fs";
import { render, screen, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { readDataFolder } from "@/commands/dataFolder";
import { tableDataset } from "@/import/tables/tableDataset";
import { parseCsv } from "@/load/parseCsv";
import { readDivisions } from "@/load/readDivisions";
import { readNeighbours } from "@/load/readNeighbours";
import Compare from "@/panels/compare/Compare";
import FitPanel from "@/panels/fit/FitPanel";
import WhatIf from "@/panels/whatif/WhatIf";
import { selectFitScene } from "@/scene/fit/selectFitScene";
import { selectScene } from "@/scene/selectScene";
import type { Visit } from "@/state/appState";
import { useAppStore } from "@/state/store";
import { fillStore } from "../helpers/store";

vi.mock("@/state/loadReferences", () => ({ needDivisions: async () => {}, needNeighbours: async () => {} }));

// the shipped data: sentence, list or table, and map must say the same of it
const dataset = tableDataset(readDataFolder("data"));
const { organisations, municipalities } = dataset;
const tableOf = (file: string) => parseCsv(file, readFileSync(`data/${file}`, "utf8"));
const divisions = readDivisions("indelingen.csv", tableOf("indelingen.csv"), organisations).items;
const { neighbours } = readNeighbours("buurgemeenten.csv", tableOf("buurgemeenten.csv"), organisations);
const codeOf = (name: string) => municipalities.find((each) => each.name === name)?.code ?? "";

function open(visit: Partial<Visit>): void {
  fillStore(dataset, visit);
  useAppStore.setState({
    divisions: { status: "ready", value: divisions },
    neighbours: { status: "ready", value: neighbours },
  });
}

/** What the map shows of each municipality of the area, by name. */
function numbersOnMap(scene: typeof selectScene | typeof selectFitScene): ReadonlyMap<string, number> {
  const drawn = scene(useAppStore.getState()).municipalities.filter(({ isInArea }) => isInArea);
  return new Map(drawn.map(({ name, value = 0 }) => [name, value]));
}

/** How often each name is the first word of an item, for those of the area. */
function occurrences(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Every municipality of the area is on the map of Samenhang, with its own number of these, and not all have none. */
function expectOnMap(counts: ReadonlyMap<string, number>): void {
  const onMap = numbersOnMap(selectFitScene);
  expect(onMap.size).toBe(26); // Utrecht, where the map opens
  expect(Math.max(...onMap.values())).toBeGreaterThan(0);
  for (const [name, number] of onMap) expect(counts.get(name) ?? 0, name).toBe(number);
}

const numberIn = (text: string | null) => Number(/\d+/.exec(text ?? "")?.[0]);
const rowsOf = (name: RegExp) =>
  within(screen.getByRole("table", { name }))
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => cell.textContent ?? ""));

it("Vergelijk: sentence, table and map share the same number for Soest and Baarn", () => {
  const [soest, baarn] = [codeOf("Soest"), codeOf("Baarn")];
  open({ view: "vergelijk", municipalities: [soest, baarn] });
  render(<Compare />);
  const said = numberIn(screen.getByText(/^Soest en Baarn werken samen in \d+ verbanden\.$/).textContent);
  const both = rowsOf(/verbanden van Soest en Baarn/).filter(([, first, second]) => first === "ja" && second === "ja");
  expect(both).toHaveLength(said);
  open({ view: "kaart", municipalities: [soest] });
  expect(numbersOnMap(selectScene).get("Baarn")).toBe(said);
});

it("Gaten: the sentence counts what the list names, and the map shows it per municipality", () => {
  open({ view: "samenhang", part: "gaten" });
  const { container } = render(<FitPanel />);
  const items = [...container.querySelectorAll(".sk-fit__row li")].map(({ textContent }) => textContent?.split(":")[0]);
  const said = numberIn(screen.getByText(/keer doet een gemeente niet mee/).textContent);
  expect(items).toHaveLength(said);
  expect(said).toBeGreaterThan(0);
  expectOnMap(occurrences(items.flatMap((name) => name ?? [])));
});

it("Indeling: the sentence counts the list of those that cross, and the map shows them per municipality", () => {
  open({ view: "samenhang", part: "indeling" });
  const { container } = render(<FitPanel />);
  const said = numberIn(screen.getByText(/verbanden kruisen de grens van een regio/).textContent);
  expect(screen.getByText(/^Kruist de grens/)).toHaveTextContent(`(${said})`);
  const crossing = [...(container.querySelector("details")?.querySelectorAll("li a") ?? [])].map((a) => a.textContent);
  expect(crossing).toHaveLength(said);
  const day = useAppStore.getState().referenceDate;
  const members = dataset.partnerships
    .filter(({ name }) => crossing.includes(name))
    .flatMap(({ participations }) => [
      ...new Set(participations.flatMap(({ municipality, until = "9" }) => (until > day ? (municipality ?? []) : []))),
    ]);
  expect(said).toBeGreaterThan(0);
  expectOnMap(occurrences(members.map((code) => organisations.get(code)?.name ?? code)));
});

it("Wat als: the tables show what the map of the same trial shows, and the sentence counts the rows", () => {
  const trials: Visit["trials"] = [{ kind: "leave", municipality: codeOf("Soest"), partnership: "regio-amersfoort" }];
  open({ view: "wat-als", trials });
  render(<WhatIf />);
  const own = rowsOf(/^De getallen/).at(-1) ?? [];
  const others = rowsOf(/^Andere gemeenten in dit gebied/).slice(2);
  expect(others).toHaveLength(numberIn(screen.getByText(/^Ook voor \d+ andere gemeenten/).textContent));
  const onMap = numbersOnMap(selectFitScene);
  open({ view: "wat-als" });
  const before = numbersOnMap(selectFitScene);
  for (const row of [own, ...others]) {
    const [name = "", then = "", now = ""] = [row[0], row.at(-2), row.at(-1)];
    const decimals = now.length - 2;
    expect([name, then, now]).toEqual([
      name,
      before.get(name)?.toFixed(decimals).replace(".", ","),
      onMap.get(name)?.toFixed(decimals).replace(".", ","),
    ]);
  }
  const touched = [...onMap].filter(([name, value]) => Math.abs(value - (before.get(name) ?? 0)) > 1e-9);
  expect(touched.map(([name]) => name).sort()).toEqual([own[0], ...others.map(([name]) => name)].sort());
});
