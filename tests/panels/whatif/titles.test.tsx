import { render, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { expect, it } from "vitest";
import Compare from "@/panels/compare/Compare";
import MyMunicipality from "@/panels/dossier/MyMunicipality";
import Matrix from "@/panels/matrix/Matrix";
import type { Visit } from "@/state/appState";
import { aDataset, aPartnership } from "../../helpers/dataset";
import { fillStore } from "../../helpers/store";

const DATASET = aDataset([aPartnership("a", ["GM0001", "GM0002", "GM0003"])]);
const TRIALS: Visit["trials"] = [{ kind: "merge", municipality: "GM0002", into: "GM0001" }];

it.each<[view: Visit["view"], shown: ReactElement, real: string, tried: string]>([
  ["matrix", <Matrix key="m" />, "Hoeveel samenwerkingsverbanden", "Wat als: hoeveel verbanden"],
  ["vergelijk", <Compare key="v" />, "Vergelijk gemeenten", "Wat als: vergelijk gemeenten"],
  ["gemeente", <MyMunicipality key="g" />, "Mijn gemeente: Aarle", "Wat als: mijn gemeente Aarle (met Beekdam)"],
])("says in the heading of %s that what stands there is tried out", (view, shown, real, tried) => {
  const municipalities = ["GM0001", "GM0003"];
  const heading = () => screen.getByRole("heading", { level: 2 }).textContent;
  fillStore(DATASET, { view, municipalities });
  const { unmount } = render(shown);
  expect(heading()).toMatch(new RegExp(`^${real}`));
  unmount();
  fillStore(DATASET, { view, municipalities, trials: TRIALS });
  render(shown);
  expect(heading()).toContain(tried);
});
