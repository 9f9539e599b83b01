import { expect, it } from "vitest";
import { reachableTokens } from "@/build/themeTokens";

const THEME =
  ".theme { --a: var(--b); --b: var(--c, var(--d)); --c: 1px; --d: 2px; --unused: 3px; --own: var(--e); --e: 4px }";

it("keeps the tokens that stylesheets reach, directly or through another", () => {
  expect(reachableTokens(THEME, "p { margin: var(--a) }", "")).toBe(
    ":root{--a:var(--b);--b:var(--c, var(--d));--c:1px;--d:2px}",
  );
});

it("leaves out what our own stylesheets define, and what only that needs", () => {
  const own = ":root { --own: 5px }";
  expect(reachableTokens(THEME, `p { margin: var(--own) } ${own}`, own)).toBe(":root{}");
});
