import { expect, it } from "vitest";
import { DEFAULT_PALETTE } from "@/design/palette";
import { changeLabel, drawLabel, type Label } from "@/map/drawLabel";

const SOEST: Label = { code: "GM0342", lines: ["Soest", "14"], fill: "#1b1f24", stroke: "none" };

function drawn() {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  return drawLabel(svg, SOEST, DEFAULT_PALETTE);
}

it("shows another number in the same element", () => {
  const group = drawn();
  expect(changeLabel(group, SOEST, { ...SOEST, lines: ["Soest", "9"], fill: "#ffffff" })).toBe(group);
  expect([...group.children].map(({ textContent }) => textContent)).toEqual(["Soest", "9"]);
  expect(group.getAttribute("fill")).toBe("#ffffff");
});

it("hides of the lines that end at a name no more than each line of text needs", () => {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const group = drawLabel(svg, { ...SOEST, plate: { widths: [40, 16], color: "#e6f0f2" } }, DEFAULT_PALETTE);
  expect(group.querySelector(".sk-map-plate")).toHaveAttribute("d", "M-23.0 -16h46.0v16h-46.0ZM-11.0 0h22.0v16h-22.0Z");
});

it.each([
  ["one line less", { ...SOEST, lines: ["14"] }],
  ["marks", { ...SOEST, marks: { slots: [0], of: 4 } }],
])("asks for a new drawing with %s, and leaves the old one as it was", (_, after) => {
  const group = drawn();
  expect(changeLabel(group, SOEST, after)).toBeUndefined();
  expect(group.textContent).toBe("Soest14");
});
