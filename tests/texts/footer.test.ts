import { expect, it } from "vitest";
import { completenessLine, sourceLine } from "@/texts/footer";

const SOURCES = [
  { id: "roo", name: "Register", licence: "CC0", asOf: "2026-05-16" },
  { id: "net", name: "Netwerken", licence: "CC0" },
  { id: "cbs", name: "Grenzen", licence: "CC BY 4.0" },
] as const;

it("names the source in as many words as there is room for", () => {
  expect(sourceLine(SOURCES)).toBe("Bron: Register (16 mei 2026) en 2 andere bronnen.");
  expect(sourceLine(SOURCES, "line")).toBe("Bron: Register (16 mei 2026) en 2 andere.");
  expect(sourceLine(SOURCES, "phone")).toBe("Register (16 mei 2026)");
  expect(sourceLine([], "phone")).toBe("De bron van de gegevens is niet bekend.");
});

it.each([
  [8, false, "wide", "Bij 8 verbanden zijn niet alle deelnemers bekend."],
  [8, false, "line", "8 deelnemerslijsten onvolledig."],
  [1, false, "phone", "1 lijst onvolledig."],
  [0, false, "wide", "Van elk verband zijn alle deelnemers bekend."],
  [0, false, "phone", "Alle deelnemers bekend."],
  [0, true, "wide", "Niet alle gegevens zijn gelezen."],
  [0, true, "phone", "Niet alle gegevens zijn gelezen."],
  [8, true, "wide", "Bij minstens 8 verbanden zijn niet alle deelnemers bekend."],
  [8, true, "line", "Minstens 8 deelnemerslijsten onvolledig."],
] as const)(
  "says of %d incomplete lists, where a part could not be read or not (%s, %s): %s",
  (incomplete, isPartial, room, sentence) => {
    expect(completenessLine({ incomplete, total: 97, isPartial }, room)).toBe(sentence);
  },
);
