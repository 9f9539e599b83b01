import { expect, it } from "vitest";
import { paragraph, wrapText } from "@/drawing/text";
import { createRandom, SEEDS } from "../helpers/random";

/** Every character ten pixels wide. */
const ten = (text: string) => text.length * 10;

it("breaks between words, and inside a word that is wider than a line by itself", () => {
  expect(wrapText("Regio Gooi en Vechtstreek", 110, ten)).toEqual(["Regio Gooi", "en", "Vechtstreek"]);
  expect(wrapText("zie https://samenwerking.example", 100, ten)).toEqual([
    "zie",
    "https://sa",
    "menwerking",
    ".example",
  ]);
  expect(wrapText("eerst 20.\u00a0Regio", 100, ten)).toEqual(["eerst", "20.\u00a0Regio"]);
  expect(wrapText("Stand (op 16 mei 2026), heel", 170, ten)).toEqual(["Stand", "(op 16 mei 2026),", "heel"]);
  expect(wrapText("de maand van 1 mei 2025 tot en met 16 mei 2026", 180, ten)).toEqual([
    "de maand",
    "van 1 mei 2025 tot",
    "en met 16 mei 2026",
  ]);
  expect(wrapText("", 100, ten)).toEqual([]);
});

it.each(SEEDS)("never makes a line wider than the room and never loses a letter (seed %i)", (seed) => {
  const random = createRandom(seed);
  const words = Array.from({ length: 30 }, () => "abcdefghijklmnopqrstuvwxyz".slice(0, 1 + random.whole(26)));
  const width = 50 + random.whole(200);
  const lines = wrapText(words.join(" "), width, ten);
  expect(Math.max(...lines.map(ten))).toBeLessThanOrEqual(width);
  expect(lines.join("").replaceAll(" ", "")).toBe(words.join(""));
});

it("takes the height of its lines", () => {
  const style = { size: 10, color: "#000" };
  const { nodes, height } = paragraph("een twee drie", { x: 5, y: 0, width: 45 }, style, ten);
  expect(nodes.map(({ children }) => children[0])).toEqual(["een", "twee", "drie"]);
  expect(height).toBeCloseTo(3 * 13.5);
});
