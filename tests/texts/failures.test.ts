import { expect, it } from "vitest";
import { consequenceSentence, type Failure, failureSentences } from "@/texts/failures";

const failure = (data: string, cause: Failure["cause"] = { reason: "missing" }): Failure => ({
  file: `${data}.csv`,
  data,
  cause,
});
const ALL = ["partnerships", "participations", "organisations", "codeLists", "sources", "municipalities"];

it("says once per cause which files it concerns", () => {
  const refused = { reason: "refused", status: 500 } as const;
  expect(failureSentences([failure("a"), failure("b", refused), failure("c")])).toEqual([
    "De bestanden a.csv en c.csv staan niet op de server.",
    "Het bestand b.csv kon niet worden opgehaald: de server gaf een fout (500).",
  ]);
});

it.each([
  [{ reason: "unreachable" }, "de server gaf geen antwoord. Controleer de verbinding."],
  [
    { reason: "unreachable", from: "https://data.example" },
    "https://data.example gaf geen antwoord. Controleer de verbinding. Beheert u deze kaart? Kijk of dataFolder",
  ],
  [{ reason: "unreachable", from: "https://data.example" }, "(connect-src) https://data.example toestaat."],
  [{ reason: "columns", columns: ["vorm"] }, "is niet gebruikt: de kolom 'vorm' ontbreekt."],
  [{ reason: "columns", columns: ["id", "naam"] }, "de kolommen 'id' en 'naam' ontbreken."],
  [{ reason: "empty" }, "is leeg."],
  [{ reason: "unused" }, "heeft geen enkele bruikbare regel."],
] as const)("gives the cause %j in words", (cause, words) => {
  expect(failureSentences([failure("a", cause)])[0]).toContain(words);
});

it("says what is lost and what still works, without contradiction", () => {
  expect(consequenceSentence([failure("participations")])).toBe(
    "U ziet wel de samenwerkingsverbanden in de tabel, maar niet wie meedoet. Aantallen per gemeente zijn niet bekend.",
  );
  expect(consequenceSentence([{ ...failure("partnerships"), lost: 613 }])).toBe(
    "U ziet geen samenwerkingsverbanden: er ontbreken er minstens 613. Hoeveel er per gemeente zijn, is niet bekend. De kaart van gemeenten werkt wel.",
  );
  expect(consequenceSentence([failure("partnerships"), failure("participations")])).not.toContain("U ziet wel");
  expect(consequenceSentence([failure("organisations")])).toContain("De gegevens van gemeenten en de namen van andere");
  expect(consequenceSentence([failure("organisations"), failure("municipalities")])).toContain("De namen en gegevens");
  expect(consequenceSentence([failure("sources")])).toContain("De rest werkt wel.");
  expect(consequenceSentence([failure("settings")])).toBe(
    "De kaart gebruikt de standaardinstellingen. De rest werkt wel.",
  );
  expect(consequenceSentence(ALL.map((data) => failure(data)))).toBe("Er is nu niets te tonen.");
});
