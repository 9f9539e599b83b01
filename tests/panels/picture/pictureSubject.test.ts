import { expect, it } from "vitest";
import { pictureSubject } from "@/panels/picture/pictureSubject";
import { useAppStore } from "@/state/store";
import { aDataset, aPartnership } from "../../helpers/dataset";
import { fillStore } from "../../helpers/store";

it("names the two kinds of matrix apart, so that the file of one does not take the place of the other", () => {
  const nameWith = (columns: "gemeenten" | "verbanden") => {
    fillStore(aDataset([aPartnership("a", ["GM0001"])]), { view: "matrix", columns });
    return pictureSubject(useAppStore.getState(), { id: "matrix", name: "Matrix" });
  };
  expect(nameWith("gemeenten")).toBe("Matrix van gedeelde verbanden provincie Utrecht");
  expect(nameWith("verbanden")).toBe("Matrix van deelname provincie Utrecht");
});
