import { expect, it } from "vitest";
import {
  compareCaption,
  compareScope,
  doublesSentence,
  incompleteSentence,
  leftOutSentence,
  onlySentence,
  pairSentence,
  partnersSentence,
  sharedSentence,
  shareSentence,
  themelessSentence,
  tooManySentence,
} from "@/texts/compare";
import { groupHeading, groupName, someSentence, themeLine } from "@/texts/compareGroups";

const PAIR = ["Soest", "Baarn"];
const THREE = [...PAIR, "Eemnes"];

it("says in how many they work together", () => {
  expect(pairSentence(PAIR, 14)).toBe("Soest en Baarn werken samen in 14 verbanden.");
  expect(pairSentence(PAIR, 0)).toBe("Soest en Baarn werken in geen enkel verband samen.");
  expect(sharedSentence(THREE, 1)).toBe("Soest, Baarn en Eemnes werken samen in 1 verband.");
  expect(sharedSentence(THREE, 0)).toBe("Soest, Baarn en Eemnes werken in geen enkel verband allemaal samen.");
});

it.each([
  [14, 3, "Soest en Baarn werken samen in 14 verbanden; in 3 daarvan doet Eemnes niet mee."],
  [14, 0, "Soest en Baarn werken samen in 14 verbanden; Eemnes doet in al die verbanden ook mee."],
  [14, 14, "Soest en Baarn werken samen in 14 verbanden; Eemnes doet in geen daarvan mee."],
  [1, 1, "Soest en Baarn werken samen in 1 verband; daarin doet Eemnes niet mee."],
  [1, 0, "Soest en Baarn werken samen in 1 verband; daarin doet Eemnes ook mee."],
  [0, 0, "Soest en Baarn werken in geen enkel verband samen."],
])("says what two share without the third: %i shared, %i without", (shared, without, sentence) => {
  expect(leftOutSentence({ others: PAIR, absent: "Eemnes", shared, without })).toBe(sentence);
});

it("says what share that is, and what only one has", () => {
  expect(shareSentence(14, 33)).toBe("Samen zitten zij in 33 verschillende verbanden. Zij delen er 14 van: 42%.");
  expect(shareSentence(0, 0)).toBe("Geen van deze gemeenten zit in een verband dat aan de filters voldoet.");
  expect(onlySentence("Soest", ["Baarn"], 9)).toBe("Soest zit in 9 verbanden waarin Baarn niet zit.");
  expect(onlySentence("Soest", ["Baarn", "Eemnes"], 0)).toBe(
    "Soest zit in geen enkel verband waarin Baarn en Eemnes niet zitten.",
  );
});

it("says what some share", () => {
  expect(someSentence(0)).toBe("Er is geen verband dat sommige van hen delen en andere niet.");
  expect(someSentence(1)).toBe("1 verband wordt door sommige van hen gedeeld, maar niet door alle.");
  expect(someSentence(5)).toBe("5 verbanden worden door sommige van hen gedeeld, maar niet door alle.");
  expect(groupName(PAIR, ["Eemnes"])).toBe("Soest en Baarn, zonder Eemnes");
  expect(groupName(THREE, [])).toBe("Soest, Baarn en Eemnes");
});

it("sums up a theme", () => {
  const groups = [
    { names: THREE, count: 3 },
    { names: PAIR, count: 2 },
    { names: ["Baarn", "Eemnes"], count: 1 },
    { names: ["Soest"], count: 4 },
  ];
  expect(themeLine(groups, 3)).toBe("3 gedeeld door alle, 3 gedeeld door sommige, 4 alleen Soest");
  expect(themeLine([{ names: PAIR, count: 2 }], 2)).toBe("2 gedeeld");
  expect(groupHeading(PAIR, 2, 2)).toBe("Gedeeld (2)");
  expect(groupHeading(PAIR, 3, 2)).toBe("Soest en Baarn (2)");
  expect(groupHeading(["Soest"], 3, 4)).toBe("Alleen Soest (4)");
});

it("says where someone takes part twice, and what cannot be counted", () => {
  expect(doublesSentence("Soest", 3)).toBe("Soest doet bij 3 onderwerpen aan 2 of meer verbanden mee.");
  expect(doublesSentence("Soest", 0)).toBe("Soest doet bij geen enkel onderwerp aan 2 of meer verbanden mee.");
  expect(themelessSentence(0)).toBe("");
  expect(themelessSentence(1)).toMatch(/is het onderwerp niet bekend\. Dat telt hier niet mee\.$/);
  expect(themelessSentence(12)).toContain("Die tellen hier niet mee.");
});

it("says who works with all, what is uncertain and what was counted", () => {
  expect(partnersSentence(0)).toBe("Er is geen andere gemeente die met elk van hen een verband deelt.");
  expect(partnersSentence(1)).toBe("1 andere gemeente deelt met elk van hen een of meer verbanden.");
  expect(partnersSentence(31)).toBe("31 andere gemeenten delen met elk van hen een of meer verbanden.");
  expect(incompleteSentence(0)).toBe("");
  expect(incompleteSentence(2)).toContain("Bij 2 verbanden in deze vergelijking zijn niet alle deelnemers bekend.");
  expect(compareScope("2026-05-16", true)).toBe(
    "Stand op 16 mei 2026, over alle samenwerkingsverbanden die aan de filters voldoen, ook over de grens van het gekozen gebied.",
  );
  expect(compareCaption(PAIR, 33)).toBe("33 verbanden van Soest en Baarn: wie doet mee?");
  expect(tooManySentence(["Zeist"])).toBe("U kunt 4 gemeenten tegelijk vergelijken. Zeist doet hier niet mee.");
});
