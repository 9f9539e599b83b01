import { expect, it } from "vitest";
import type { Issue } from "@/domain/issue";
import { settingSentence } from "@/texts/issues";

const ISSUE: Issue = {
  file: "config.json",
  line: 0,
  column: "area",
  value: '"PV52"',
  problem: "setting-invalid",
  effect: "repaired",
};

it("names file, setting, value, what it must be and what was used", () => {
  expect(settingSentence(ISSUE)).toBe(
    'area (config.json), er staat "PV52": Deze instelling is niet bruikbaar. Het moet NL zijn, of de code van een provincie die in de gegevens staat, zoals PV26. De standaardinstelling is gebruikt.',
  );
});

it("names the one view that was left out, and the names there are", () => {
  const sentence = settingSentence({ ...ISSUE, column: "views", value: '"kart"', problem: "setting-view-unknown" });
  expect(sentence).toMatch(/^views \(config.json\), er staat "kart": Dit is geen naam van een weergave./);
  expect(sentence).toMatch(/De namen zijn kaart, .* tabel en gemeente\. Alleen deze naam is weggelaten\.$/);
});

it("quotes the line where a file stops being JSON, and nothing when no line is known", () => {
  const broken: Issue = { ...ISSUE, column: "", value: "area: 1", effect: "rejected" };
  expect(settingSentence({ ...broken, line: 3 })).toMatch(/^config.json, regel 3, bij 'area: 1': /);
  expect(settingSentence(broken)).toMatch(/^config.json: /);
});
