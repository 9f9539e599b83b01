import { describe, expect, it } from "vitest";
import { divisionFit } from "@/domain/measures/divisionFit";
import { lineUpsSentence, ownShareSentence, returnsSentence, spreadSentence } from "@/texts/fit";
import {
  crossingSentence,
  fitLine,
  gapsSentence,
  gapTexts,
  outsidersSentence,
  ownCrossingSentence,
  partialSentence,
} from "@/texts/fitDivision";
import { congruenceClassLabel, describeFit } from "@/texts/fitMap";

const DIVISION = {
  code: "res-regio",
  name: "res-regio",
  regions: new Map([
    ["Noord", new Set(["a", "b", "c"])],
    ["Zuid", new Set(["d", "e"])],
  ]),
  source: "Proef",
};
const lineOf = (...codes: string[]) => fitLine(divisionFit(new Set(codes), DIVISION.regions));

describe("the words for C″", () => {
  it("say from where to where it runs, and in the middle", () => {
    const shares = [
      { name: "Eemnes", share: 0.2731 },
      { name: "Soest", share: 0.351 },
      { name: "Oudewater", share: 0.503 },
    ];
    expect(spreadSentence("provincie Utrecht", shares)).toBe(
      "In provincie Utrecht loopt C″ van 0,27 (Eemnes) tot 0,50 (Oudewater). Bij de helft van de gemeenten is C″ niet hoger dan 0,35.",
    );
    expect(spreadSentence("Nederland", [])).toBe("C″ is hier voor geen enkele gemeente te berekenen.");
  });

  it("say what it is for one municipality, and why it is not there", () => {
    const congruence = { participation: 23, partners: 51, shareOfSamePartners: 0.29, meanSimilarity: 0.351 };
    expect(ownShareSentence("Soest", congruence)).toBe(
      "Neem twee van de 23 verbanden van Soest. Van alle partners in die twee zit gemiddeld 35% in allebei. Dat is C″ 0,35.",
    );
    const single = { ...congruence, participation: 1, meanSimilarity: undefined };
    expect(ownShareSentence("Soest", single)).toContain("Er is dus geen tweetal om te vergelijken");
    expect(ownShareSentence("Soest", { ...single, participation: 0 })).toContain("in geen enkel verband");
  });

  it("count the groups", () => {
    expect(lineUpsSentence("Soest", 17, 2)).toBe(
      "Soest werkt in 17 verschillende groepen. 2 daarvan komen vaker dan 1 keer voor.",
    );
    expect(lineUpsSentence("Soest", 1, 1)).toBe("Soest werkt in 1 groep. 1 daarvan komt vaker dan 1 keer voor.");
    expect(returnsSentence(4)).toBe("Deze groep komt 4 keer voor:");
  });

  it("stand short in the legend and the tooltip", () => {
    expect(congruenceClassLabel(0.3, 0.34)).toBe("0,30 t/m 0,34");
    expect(congruenceClassLabel(0.5, 0.54, true)).toBe("0,50 of meer");
    expect(describeFit.congruence("Soest", undefined, 1)).toBe("Soest: niet te berekenen, 1 samenwerkingsverband");
  });
});

describe("the words for a division", () => {
  it("say how a partnership lies", () => {
    expect(lineOf("a", "b")).toBe("afstand 0: 2 van de 3 gemeenten van Noord");
    expect(lineOf("d", "e")).toBe("afstand 0: heel Zuid");
    expect(lineOf("a", "b", "c", "d", "e")).toBe("afstand 2: heel Noord en heel Zuid");
    expect(lineOf("a", "b", "c", "d")).toBe("afstand 1: alle 3 gemeenten van Noord en 1 van de 2 gemeenten van Zuid");
    expect(lineOf("a", "z")).toBe("niet te beoordelen: 1 gemeente valt buiten deze indeling");
    expect(lineOf()).toBe("De bron noemt geen gemeenten.");
  });

  it("count those that cross", () => {
    expect(crossingSentence(42, 97)).toBe("42 van de 97 verbanden kruisen de grens van een regio.");
    expect(crossingSentence(0, 1)).toBe("Het ene verband hier kruist geen grens van een regio.");
    expect(ownCrossingSentence("Soest", 1, 23)).toBe(
      "Soest zit in 23 verbanden. Daarvan kruist er 1 de grens van een regio.",
    );
    expect(outsidersSentence("Noord", ["Barneveld", "Nijkerk"])).toBe(
      "Buiten Noord, waar de meeste liggen: Barneveld en Nijkerk.",
    );
  });

  it("warn of a division that covers a part of the country, and only then", () => {
    expect(partialSentence(DIVISION, 26, 342)).toContain("gaat over 26 van de 342 gemeenten");
    expect(partialSentence(DIVISION, 342, 342)).toBe("");
  });

  it("count gaps and name the threshold", () => {
    expect(gapTexts.rule(0.5)).toContain("minstens 50% van haar buurgemeenten");
    expect(gapsSentence(49, 35, 97)).toBe(
      "49 keer doet een gemeente niet mee terwijl de buren meedoen, bij 35 van de 97 verbanden.",
    );
    expect(gapsSentence(0, 0, 97)).toContain("Bij geen van deze verbanden");
  });
});
