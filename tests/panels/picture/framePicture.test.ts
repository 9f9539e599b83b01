import { expect, it } from "vitest";
import { DEFAULT_PALETTE } from "@/design/palette";
import { framePicture } from "@/panels/picture/framePicture";

const AROUND = { scope: "Gebied.", filters: "Filters: geen.", caution: "", source: "Bron.", made: "Gemaakt." };

/** The sizes of the letters of the title, line by line. */
async function titleSizes(title: string): Promise<string[]> {
  const draw = async () => ({ title, nodes: [], height: 0 });
  const parts = {
    around: AROUND,
    palette: DEFAULT_PALETTE,
    measure: (text: string, size: number) => text.length * size,
  };
  const { svg } = await framePicture({ id: "map", name: "Kaart", draw }, parts);
  const root = new DOMParser().parseFromString(svg, "image/svg+xml");
  return [...root.querySelectorAll('text[font-weight="700"]')].map((text) => text.getAttribute("font-size") ?? "");
}

it("makes the letters of a title a little smaller where that keeps it on one line", async () => {
  expect(await titleSizes("x".repeat(50))).toEqual(["24"]); // 1208 pixels wide
  expect(await titleSizes("x".repeat(53))).toEqual(["22.5"]);
  expect(await titleSizes("x".repeat(57))).toEqual(["21"]);
  expect(await titleSizes("x".repeat(58))).toEqual(["24", "24"]);
});
