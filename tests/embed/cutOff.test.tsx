import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { App } from "@/App";
import { aDataset, aPartnership } from "../helpers/dataset";
import { fillStore } from "../helpers/store";

let isCutOff = true;

vi.mock("@/panels/embed/EmbedLayout", () => {
  if (isCutOff) throw new Error("no connection");
  const Layout = () => (
    <div id="inhoud">
      <h2>Kaart</h2>
    </div>
  );
  return { default: Layout };
});

it("says so when the layout of an embedded map could not be fetched, and asks for it again", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  fillStore(aDataset([aPartnership("a", ["GM0001"])]), { isEmbedded: true });
  render(<App />);
  expect(await screen.findByText("De kaart kan nu niet worden getoond.")).toBeVisible();
  isCutOff = false;
  await userEvent.click(screen.getByRole("button", { name: "Opnieuw proberen" }));
  await expect.poll(() => document.activeElement?.textContent).toBe("Kaart"); // the button is gone
});
