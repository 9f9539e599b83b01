import { expect, it } from "vitest";
import { pictureSubject } from "@/panels/picture/pictureSubject";
import { useAppStore } from "@/state/store";
import { aDataset, aPartnership } from "../../helpers/dataset";
import { fillStore } from "../../helpers/store";

it("names two that are one in a trial once", () => {
  fillStore(aDataset([aPartnership("a", ["GM0001"])]), {
    view: "vergelijk",
    municipalities: ["GM0001", "GM0002", "GM0003"],
    trials: [{ kind: "merge", municipality: "GM0002", into: "GM0001" }],
  });
  const subject = pictureSubject(useAppStore.getState(), { id: "themes", name: "Thema's" });
  expect(subject).toBe("wat als Thema's Aarle (met Beekdam) Coehoorn");
});
