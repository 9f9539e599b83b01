import { expect, it } from "vitest";
import { nameOf } from "@/domain/codeLists";
import type { OrganisationKind } from "@/domain/organisation";
import { bodySets, type Deciders } from "@/domain/participants";
import { bodyWithArticle, whoDecidesSentences } from "@/texts/whoDecides";
import { notStated } from "@/texts/wording";
import { CODE_LISTS } from "../helpers/dataset";
import { createRandom, SEEDS } from "../helpers/random";

const NAMES: Record<string, string> = {
  "gedeputeerde-staten": "Gedeputeerde Staten",
  "dagelijks-bestuur": "Dagelijks bestuur",
};
const nameOfBody = (code: string) => NAMES[code] ?? nameOf(CODE_LISTS.orgaan, code);
const by = (kind: OrganisationKind, ...bodies: string[][]): Deciders => ({ kind, sets: bodySets(bodies) });
const silence = "niet opgegeven in het register";
const sentences = (deciders: Deciders[]) => whoDecidesSentences(deciders, { nameOfBody, silence });

it("says in one sentence who decides when all municipalities do alike", () => {
  expect(sentences([by("gemeente", ["college"], ["college"])])).toEqual([
    "Het college van burgemeester en wethouders neemt deel.",
  ]);
});

it("uses the plural for several bodies and for States", () => {
  expect(sentences([by("gemeente", ["raad", "college"])])[0]).toBe(
    "Het college van burgemeester en wethouders en de gemeenteraad nemen deel.",
  );
  expect(sentences([by("provincie", ["gedeputeerde-staten"])])[0]).toBe("Gedeputeerde Staten nemen deel.");
});

it("names the kind of party when there are several", () => {
  const told = sentences([by("gemeente", ["raad"], ["raad"]), by("waterschap", ["dagelijks-bestuur"])]);
  expect(told.slice(0, 2)).toEqual([
    "Bij de gemeenten neemt de gemeenteraad deel.",
    "Bij het waterschap neemt het dagelijks bestuur deel.",
  ]);
});

it("counts who does what when municipalities differ, and says where the register is silent", () => {
  expect(sentences([by("gemeente", ["raad"], ["college"], ["college"], [])])[0]).toBe(
    "Bij 2 gemeenten neemt het college van burgemeester en wethouders deel; bij 1 gemeente neemt de gemeenteraad deel; " +
      "bij 1 gemeente is niet opgegeven in het register welk bestuursorgaan deelneemt.",
  );
});

it("says once that nothing is stated", () => {
  expect(sentences([by("gemeente", [], []), by("provincie", [])])).toEqual([
    "Welk bestuursorgaan deelneemt, is niet opgegeven in het register.",
  ]);
});

it("keeps silent about companies and associations that state no body", () => {
  expect(sentences([by("overig", [])])).toEqual([]);
});

it("holds only a register to its silence", () => {
  const register = { source: "Register van Overheidsorganisaties" };
  expect(notStated(register, register)).toBe("niet opgegeven in het register");
  expect(notStated(register, { source: "groengroeitmee.nl" })).toBe("niet bekend");
  expect(notStated()).toBe("niet bekend");
});

it("gives each body its article", () => {
  expect(["Gemeenteraad", "College van burgemeester en wethouders", "Provinciale Staten"].map(bodyWithArticle)).toEqual(
    ["de gemeenteraad", "het college van burgemeester en wethouders", "Provinciale Staten"],
  );
});

it.each(SEEDS)("always ends in full sentences without N/A or undefined (seed %i)", (seed) => {
  const random = createRandom(seed);
  const kinds: OrganisationKind[] = ["gemeente", "waterschap", "provincie", "overig"];
  const deciders = random
    .some(kinds, 0.6)
    .map((kind) =>
      by(
        kind,
        ...Array.from({ length: 1 + random.whole(5) }, () => random.some(["raad", "college", "burgemeester"], 0.4)),
      ),
    );
  for (const sentence of sentences(deciders)) {
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(sentence).not.toMatch(/undefined|N\/A| {2}/);
  }
});
