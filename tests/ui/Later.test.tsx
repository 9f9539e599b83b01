import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Later } from "@/ui/Later";

it("shows its children after the first picture, not with it", async () => {
  render(<Later>straks</Later>);
  expect(screen.queryByText("straks")).toBeNull();
  expect(await screen.findByText("straks")).toBeVisible();
});
