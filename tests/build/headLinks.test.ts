import { expect, it } from "vitest";
import { placeStyles } from "@/build/headLinks";

it("puts stylesheets in their place in the body and changes nothing else", () => {
  const style = '<link rel="stylesheet" href="./a.css">';
  expect(placeStyles(`<head><title>x</title>${style}</head><body><svg/><!-- styles --><p>y</p></body>`)).toBe(
    `<head><title>x</title></head><body><svg/>${style}<p>y</p></body>`,
  );
});

it("leaves a page without stylesheets as it is, but for the place", () => {
  expect(placeStyles("<body><!-- styles --><p></p></body>")).toBe("<body><p></p></body>");
});
