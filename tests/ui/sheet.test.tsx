import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeAll, expect, it } from "vitest";
import { Sheet } from "@/ui/Sheet";
import { nearestHeight, type SheetHeight } from "@/ui/sheetHeight";

function Example() {
  const [height, setHeight] = useState<SheetHeight>("half");
  return (
    <Sheet
      id="details"
      isFlat={false}
      label="Details"
      height={height}
      onHeight={setHeight}
      handleLabel={`Nu ${height}`}
    >
      {height}
    </Sheet>
  );
}

beforeAll(() => {
  HTMLElement.prototype.setPointerCapture = () => {}; // unknown to jsdom
});

const sheet = () => screen.getByRole("complementary", { name: "Details" });

it("has three heights, one after the other by tap or Enter, up and down by arrow keys", async () => {
  render(<Example />);
  await userEvent.click(screen.getByRole("button", { name: "Nu half" }));
  expect(sheet()).toHaveTextContent("high");
  await userEvent.click(screen.getByRole("button", { name: "Nu high" }));
  expect(sheet()).toHaveTextContent("low");
  await userEvent.keyboard("{Enter}");
  expect(sheet()).toHaveTextContent("half");
  await userEvent.keyboard("{ArrowUp}{ArrowUp}");
  expect(sheet()).toHaveTextContent("high");
  await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}");
  expect(sheet()).toHaveTextContent("low");
});

it("snaps to the nearest height when let go of", () => {
  expect([0.1, 0.4, 0.9].map(nearestHeight)).toEqual(["low", "half", "high"]);
});
