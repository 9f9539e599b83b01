import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrast } from "@/design/contrast";
import { withRoles } from "@/design/houseStyle";
import { DEFAULT_PALETTE, readPalette, textColorOn } from "@/design/palette";
import { readTheme } from "@/load/config";

const SHEET = readFileSync("src/design/tokens.css", "utf8");
const USUAL = Object.fromEntries(
  [...SHEET.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]),
);
const FILES = readdirSync("public/thema");

/** Text and what it stands on: 4.5 to 1. */
const TEXTS = [
  ["text", "panel"],
  ["text", "page"],
  ["text", "accent-light"],
  ["text", "warning-light"],
  ["text", "negative-light"],
  ["text-quiet", "panel"],
  ["text-quiet", "page"],
  ["accent", "panel"],
  ["accent", "page"],
  ["accent", "accent-light"],
  ["accent-dark", "panel"],
  ["accent-dark", "accent-light"],
  ["on-accent", "accent"],
  ["on-accent", "accent-dark"],
  ["warning", "warning-light"],
  ["negative", "negative-light"],
] as const;

/** Shapes that carry meaning and what they stand on: 3 to 1. */
const SHAPES = [
  ["line-strong", "panel"],
  ["focus", "panel"],
  ["focus", "page"],
  ["chosen", "class-1"],
  ["border-province", "none"],
  ["member-line", "panel"],
] as const;

describe.each(["the usual theme", ...FILES])("%s", (name) => {
  const theme = FILES.includes(name) ? themeOf(name) : {};
  const tokens: Readonly<Record<string, string>> = { ...USUAL, ...withRoles(theme) };
  const palette = readPalette((name) => tokens[name] ?? "");
  const color = (role: string) => (role === "member-line" ? palette.memberLine : (tokens[`--kaart-${role}`] ?? ""));

  it.each(TEXTS)("reads well: %s on %s", (text, ground) => {
    expect(contrast(color(text), color(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)("can be seen: %s on %s", (shape, ground) => {
    expect(contrast(color(shape), color(ground))).toBeGreaterThanOrEqual(3);
  });

  it("has numbers that read well on every class, from light to dark", () => {
    const onWhite = palette.classes.map((fill) => contrast(fill, "#ffffff") ?? 0);
    expect(onWhite).toEqual([...onWhite].sort((a, b) => a - b));
    for (const fill of palette.classes) {
      expect(contrast(textColorOn(fill, palette), fill)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

it("ships two themes beside the usual one, of tokens that the reader takes as they are", () => {
  expect(FILES).toHaveLength(2);
  for (const file of FILES) expect(readTheme(file, readFileSync(`public/thema/${file}`, "utf8")).issues).toEqual([]);
});

describe("a theme of NL Design System tokens", () => {
  it("colours our own roles too, unless it sets those itself", () => {
    const theme = withRoles({ "--basis-color-accent-1-color-default": "#123456", "--kaart-text": "#111111" });
    expect(theme["--kaart-accent"]).toBe("#123456");
    expect(theme["--kaart-text"]).toBe("#111111");
    expect(theme["--kaart-page"]).toBeUndefined();
  });

  it("goes the way back of the sheet that points NL Design System at our roles", () => {
    const names = Object.keys(USUAL).filter((name) => name.startsWith("--basis-"));
    const all = withRoles(Object.fromEntries(names.map((name) => [name, name])));
    const roles = Object.entries(all).filter(([name]) => name.startsWith("--kaart-"));
    expect(roles.length).toBeGreaterThan(10);
    for (const [role, token] of roles) expect(USUAL[token]).toBe(`var(${role})`);
  });
});

it("tells contrast as WCAG does", () => {
  expect(contrast("#000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#777777", "#fff")).toBeCloseTo(4.48, 2);
  expect(contrast("red", "#fff")).toBeUndefined();
  expect(DEFAULT_PALETTE.classes).toHaveLength(6);
});

function themeOf(file: string): Readonly<Record<string, string>> {
  return readTheme(file, readFileSync(`public/thema/${file}`, "utf8")).theme;
}
