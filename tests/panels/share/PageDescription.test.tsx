import { act, render } from "@testing-library/react";
import { expect, it } from "vitest";
import PageDescription from "@/panels/share/PageDescription";
import { useAppStore } from "@/state/store";
import { aDataset, aPartnership } from "../../helpers/dataset";
import { fillStore } from "../../helpers/store";

it("keeps the description in the head of the page equal to the view", () => {
  const meta = document.createElement("meta");
  meta.name = "description";
  document.head.append(meta);
  fillStore(aDataset([aPartnership("a", ["GM0001", "GM0002"])]), { view: "tabel" });
  render(<PageDescription />);
  const before = meta.content;
  expect(before).toMatch(/16 mei 2026/);
  act(() => useAppStore.getState().setView("kaart"));
  expect(meta.content).toMatch(/^Aantal samenwerkingsverbanden per gemeente/);
  expect(meta.content).not.toBe(before);
});
