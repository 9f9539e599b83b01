import { describe, expect, it } from "vitest";
import { coverageSentence, municipalitySentence, phaseOriginSentence, takesPartSentence } from "@/texts/chosen";
import { restrictedSentence, summarySentence } from "@/texts/details";
import {
  commonRemarks,
  notOnDateSentence,
  participationRemarks,
  periodSentence,
  reportMail,
} from "@/texts/partnership";
import { aParticipation, aPartnership } from "../helpers/dataset";

it("sums up an area, singular and plural", () => {
  expect(summarySentence({ count: 98, municipalities: 26, isFiltered: false })).toBe(
    "Er zijn 98 samenwerkingsverbanden. 26 gemeenten in dit gebied doen mee.",
  );
  expect(summarySentence({ count: 1, municipalities: 1, isFiltered: true })).toBe(
    "Er is 1 samenwerkingsverband dat aan de filters voldoet. 1 gemeente in dit gebied doet mee.",
  );
  expect(summarySentence({ count: 0, municipalities: 0, isFiltered: true })).toBe(
    "Geen samenwerkingsverband voldoet aan deze filters.",
  );
});

it("describes a municipality with what is known", () => {
  const soest = { code: "GM0342", name: "Soest", kind: "gemeente" as const };
  expect(municipalitySentence({ ...soest, inhabitants: 47853, areaKm2: 46.43 }, "Provincie Utrecht")).toBe(
    "Soest heeft 47.853 inwoners op 46,4 km² en ligt in de provincie Utrecht.",
  );
  expect(municipalitySentence({ ...soest, areaKm2: 46.43 })).toBe("Soest beslaat 46,4 km².");
  expect(municipalitySentence(soest)).toBe("Over Soest zijn geen cijfers bekend.");
});

it("says in how many a municipality takes part, and when filters restrict", () => {
  expect(takesPartSentence(1)).toBe("Doet mee aan 1 samenwerkingsverband.");
  expect(takesPartSentence(0)).toBe("Doet niet mee aan samenwerkingsverbanden.");
  expect(restrictedSentence(12, 34)).toBe("12 van de 34 samenwerkingsverbanden voldoen aan de filters.");
  expect(restrictedSentence(1, 34)).toBe("1 van de 34 samenwerkingsverbanden voldoet aan de filters.");
});

it("gives the rule behind a derived phase, and never the rule of the law for a network", () => {
  const wgr = aPartnership("a", [], { start: "2025-01-01" });
  expect(phaseOriginSentence({ code: "groeifase", origin: "afgeleid" }, wgr)).toBe(
    "Afgeleid: deze Wgr-regeling geldt korter dan twee jaar, sinds 1 januari 2025.",
  );
  const network = aPartnership("b", [], { legalForm: "netwerk", phase: "groeifase", phaseOrigin: "afgeleid" });
  expect(phaseOriginSentence({ code: "groeifase", origin: "afgeleid" }, network)).not.toContain("Wgr");
  expect(phaseOriginSentence({ code: "groeifase", origin: "bron" }, wgr)).toBe("Deze fase staat in de bron.");
});

it("says whose inhabitants are counted", () => {
  expect(coverageSentence({ inhabitants: 1400000, counted: 26, missing: 0 })).toBe(
    "Samen hebben deze 26 gemeenten 1.400.000 inwoners.",
  );
  expect(coverageSentence({ inhabitants: 20000, counted: 1, missing: 2 })).toBe(
    "De deelnemende gemeente met een bekend aantal heeft 20.000 inwoners. Van 2 gemeenten is het aantal niet bekend.",
  );
  expect(coverageSentence({ inhabitants: 0, counted: 0, missing: 0 })).toContain("geen gemeenten");
});

it("tells the period as precisely as it is known", () => {
  expect(periodSentence(aPartnership("a", [], { start: "2014-01-01" }), false)).toBe(
    "Begonnen op 1 januari 2014. Er is geen einddatum bekend.",
  );
  expect(periodSentence(aPartnership("a", [], { start: "2014", end: "2024-07" }), true)).toBe(
    "Begonnen in 2014. Beëindigd in juli 2024.",
  );
  expect(periodSentence(aPartnership("a", [], { start: undefined }), false)).toContain(
    "niet opgegeven in het register",
  );
  expect(notOnDateSentence(aPartnership("a", [], { start: "2027-01-01" }), "2026-05-16")).toBe(
    "Op 16 mei 2026 bestond dit samenwerkingsverband nog niet. Het begint op 1 januari 2027.",
  );
});

describe("of a partnership whose participants are listed from before its start", () => {
  const older = aPartnership("a", [], {
    start: "2018-01-11",
    source: "Register van Overheidsorganisaties",
    participations: [
      aParticipation("GM0001", { from: "2016-01-01" }),
      aParticipation("GM0002", { from: "2014-01-01" }),
    ],
  });

  it("says both days", () => {
    expect(periodSentence(older, false)).toBe(
      "Het staat in het register vanaf 11 januari 2018, met deelnemers sinds 1 januari 2014. " +
        "Waarschijnlijk bestond het al eerder, in een andere vorm. Er is geen einddatum bekend.",
    );
    expect(periodSentence({ ...older, source: "pact.nl" }, false)).toMatch(/^Het staat in de bron vanaf/);
  });

  it("never says that it did not exist", () => {
    const told = notOnDateSentence(older, "2017-12-01");
    expect(told).toBe(
      "Op 1 december 2017 stond dit samenwerkingsverband nog niet in het register. Het staat erin vanaf " +
        "11 januari 2018, met deelnemers sinds 1 januari 2014. Waarschijnlijk bestond het al eerder, in een andere vorm.",
    );
  });

  it("takes a day within the year of the start for no earlier one", () => {
    const sameYear = { ...older, participations: [aParticipation("GM0001", { from: "2018" })] };
    expect(periodSentence(sameYear, false)).toMatch(/^Begonnen op 11 januari 2018/);
  });
});

it("says once what holds for every participant", () => {
  const remarks = participationRemarks(aParticipation("GM0001", { role: "aandeelhouder", sharePercent: 16.333 }));
  expect(remarks).toEqual(["aandeelhouder", "sinds 1 januari 2010", "aandeel 16,33%"]);
  expect(commonRemarks([remarks, ["sinds 1 januari 2010"]])).toEqual(["sinds 1 januari 2010"]);
  expect(commonRemarks([remarks])).toEqual([]);
});

it("fills in what the receiver of a correction needs", () => {
  const mail = reportMail("data@example.nl", aPartnership("a&b", []), "https://kaart.example/?verband=a%26b");
  const { searchParams, pathname } = new URL(mail);
  expect(pathname).toBe("data@example.nl");
  expect(searchParams.get("subject")).toBe("Wijziging in de Samenwerkingskaart: Samenwerking a&b");
  expect(searchParams.get("body")).toContain("Kenmerk: a&b\r\nAdres: https://kaart.example/?verband=a%26b");
});
