import { expect, it } from "vitest";
import { borderSentence, changesSentence, changeWords, howManySentence, partnerSentences } from "@/texts/dossier";
import { decidersSentence, powersHandedOver } from "@/texts/dossierDecides";
import { aParticipation, aPartnership } from "../helpers/dataset";

const silence = "niet bekend";

it("says in how many and of which kind", () => {
  const groups = [
    { code: "wgr", name: "Wgr", count: 12 },
    { code: "nieuw", name: "Nieuwe groep", count: 2 },
  ];
  expect(howManySentence("Soest", 14, groups)).toBe(
    "Soest zit in 14 samenwerkingsverbanden: 12 volgens de Wet gemeenschappelijke regelingen en 2 nieuwe groep.",
  );
  expect(howManySentence("Soest", 0, [])).toBe("Soest zit niet in een samenwerkingsverband dat hier bekend is.");
});

it("says with whom most, and whether it is always the same group", () => {
  const parts = { name: "Soest", total: 23, top: ["Baarn"], shared: 22, differentGroups: 17 };
  expect(partnerSentences(parts)).toEqual([
    "Soest werkt het meest samen met Baarn: in 22 van de 23 samenwerkingsverbanden (96%).",
    "Het is niet steeds dezelfde groep: het gaat om 17 verschillende groepen gemeenten.",
  ]);
  expect(partnerSentences({ ...parts, top: ["A", "B", "C", "D"] })[0]).toContain("met 4 gemeenten even vaak");
  expect(partnerSentences({ ...parts, differentGroups: 1 })[1]).toBe("Het is steeds dezelfde groep gemeenten.");
  expect(partnerSentences({ ...parts, top: [] })).toEqual([
    "In deze samenwerkingsverbanden zitten geen andere gemeenten.",
  ]);
});

it("says who takes part for the municipality, and where the register is silent", () => {
  const bodies = [
    { name: "College van burgemeester en wethouders", count: 11 },
    { name: "Gemeenteraad", count: 1 },
  ];
  expect(decidersSentence({ name: "Soest", total: 23, bodies, unstated: { count: 12, silence } })).toBe(
    "Namens Soest nemen deel: het college van burgemeester en wethouders bij 11 en de gemeenteraad bij 1 van de " +
      "23 samenwerkingsverbanden. Bij 12 is dit niet bekend.",
  );
  expect(decidersSentence({ name: "Soest", total: 3, bodies: [], unstated: { count: 3, silence } })).toBe(
    "Wie namens Soest deelneemt, is niet bekend.",
  );
});

it("says which powers were handed over", () => {
  expect(powersHandedOver([{ name: "Mandaat", count: 8 }], { count: 0, silence })).toBe("Bevoegdheden: mandaat bij 8.");
  expect(powersHandedOver([], { count: 4, silence })).toBe("Welke bevoegdheden zijn overgedragen, is niet bekend.");
});

it("calls a start the start, unless parties are listed from before", () => {
  const begun = (from: string) => {
    const partnership = aPartnership("a", [], {
      start: "2018-01-11",
      participations: [aParticipation("GM1", { from })],
    });
    return changeWords({ kind: "begun", date: "2018-01-11", partnership }, "Soest");
  };
  expect(begun("2018-01-11")).toBe("begonnen");
  expect(begun("2014-01-01")).toBe("staat vanaf deze dag in de bron, met deelnemers sinds 1 januari 2014");
});

it("says which reach over the border and what changed last", () => {
  expect(borderSentence(1, 14)).toBe("1 van de 14 samenwerkingsverbanden gaat over de provinciegrens.");
  expect(borderSentence(0, 14)).toBe("Geen van deze samenwerkingsverbanden gaat over de provinciegrens.");
  expect(changesSentence("2026-05-08", 1)).toBe("De laatste verandering was op 8 mei 2026.");
  expect(changesSentence("2026-05-08", 10)).toContain("U ziet de nieuwste 10 veranderingen.");
  expect(changesSentence(undefined, 0)).toBe("Er zijn geen veranderingen bekend.");
});
