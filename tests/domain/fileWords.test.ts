import { expect, it } from "vitest";
import { fileWords } from "@/domain/fileWords";
import { createRandom, SEEDS } from "../helpers/random";

it("keeps letters and numbers, and cuts between two words", () => {
  expect(fileWords("Wat als: Súdwest-Fryslân & 's-Hertogenbosch")).toBe("wat-als-sudwest-fryslan-s-hertogenbosch");
  expect(fileWords("Regionaal Historisch Centrum", 20)).toBe("regionaal-historisch");
  expect(fileWords("Regionaal Historisch Centrum", 19)).toBe("regionaal");
  expect(fileWords("Veiligheidsregio", 6)).toBe("veilig");
  expect(fileWords("")).toBe("");
});

it.each(SEEDS)("is never longer than asked, and never ends within a word that has one before it (seed %i)", (seed) => {
  const random = createRandom(seed);
  const words = Array.from({ length: 8 }, () => "abcdefghij".slice(0, 1 + Math.floor(random.next() * 9)));
  const most = 10 + Math.floor(random.next() * 40);
  const cut = fileWords(words.join(" "), most);
  expect(cut.length).toBeLessThanOrEqual(most);
  expect(`${words.join("-")}-`.startsWith(`${cut}-`)).toBe(true);
});
