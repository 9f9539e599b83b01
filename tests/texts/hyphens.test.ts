// @vitest-environment node
import { expect, it } from "vitest";
import { hyphenParts } from "@/texts/hyphens";

it.each([
  ["Bedrijfsvoeringsorganisatie", "Bedrijfs-voerings-organisatie"],
  ["Convenant of bestuursovereenkomst", "Convenant of bestuurs-overeenkomst"],
  ["Register van Overheidsorganisaties", "Register van Overheids-organisaties"],
  ["Regeling zonder meer (centrumregeling)", "Regeling zonder meer (centrum-regeling)"],
  ["Gemeenschappelijk orgaan", "Gemeen-schappelijk orgaan"],
  ["Overheidsfinanciën, zorg en gezondheid", "Overheids-financiën, zorg en gezondheid"],
  ["Samenwerkingsverbanden", "Samenwerkings-verbanden"],
  ["Stabilisatiefase", "Stabilisatie-fase"],
  ["Intergemeentelijke afvalstoffenverwijdering", "Inter-gemeentelijke afvalstoffen-verwijdering"],
])("%s may be broken at its joints", (text, expected) => {
  expect(hyphenParts(text).join("-")).toBe(expected);
});

it.each(["Openbaar lichaam", "Omgeving", "Verdienste", "samenwerkenaanwater.nl", "www.regiodealzuidoostdrenthe.nl"])(
  "%s stays whole",
  (text) => {
    expect(hyphenParts(text)).toEqual([text]);
  },
);
