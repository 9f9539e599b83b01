import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { FirstFacts } from "@/panels/picture/FirstFacts";
import { useAppStore } from "@/state/store";
import { aDataset, aPartnership } from "../../helpers/dataset";
import { fillStore } from "../../helpers/store";

it("tells of a sheet that is printed at once what it shows, and what it could not tell yet", () => {
  fillStore(aDataset([aPartnership("a", ["GM0001"])]));
  useAppStore.getState().setText("afval");
  const { container } = render(<FirstFacts />);
  expect(container).toHaveTextContent(
    /Gebied: provincie Utrecht\. Peildatum: 16 mei 2026\. Filters: .*afval.*\.Wat de bronnen/,
  );
  expect(container).toHaveTextContent(/Druk de pagina nog een keer af\.Bron: /);
});

it("names neither area nor filters where a partnership was chosen, for they decide nothing there", () => {
  fillStore(aDataset([aPartnership("a", ["GM0001"])]));
  useAppStore.getState().setText("afval");
  useAppStore.getState().choosePartnership("a");
  const { container } = render(<FirstFacts />);
  expect(container).toHaveTextContent(/^Peildatum: 16 mei 2026\. Filters: geen\./);
});
