import { expect, it } from "vitest";
import { stylesFirst } from "@/build/headLinks";

it("puts stylesheets before the first script and changes nothing else", () => {
  const [style, script] = ['<link rel="stylesheet" href="./a.css">', '<script type="module" src="./a.js"></script>'];
  expect(stylesFirst(`<head><title>x</title>${script}<link rel="icon">${style}</head>`)).toBe(
    `<head><title>x</title>${style}${script}<link rel="icon"></head>`,
  );
});

it("leaves a page without script as it is", () => {
  expect(stylesFirst('<p></p><link rel="stylesheet" href="a.css">')).toBe(
    '<p></p><link rel="stylesheet" href="a.css">',
  );
});
