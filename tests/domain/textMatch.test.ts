import { expect, it } from "vitest";
import { snapshotOn } from "@/domain/snapshot";
import { matchText } from "@/domain/textMatch";
import { aDataset, aPartnership } from "../helpers/dataset";

const dataset = aDataset([
  aPartnership("een", ["GM0004"], { purpose: "Samen afval inzamelen.", abbreviation: "SAI" }),
  aPartnership("twee", ["GM0001"], { themes: ["wonen"] }),
]);
const snapshot = snapshotOn(dataset, "2026-05-16");
const find = (text: string) => [...(matchText(snapshot, dataset, text) ?? ["alles"])];

it.each([
  ["AFVAL", ["een"]],
  ["sai", ["een"]],
  ["sudwolden", ["een"]],
  ["inzamelen afval", ["een"]],
  ["wonen", ["twee"]],
  ["afval wonen", []],
  ["samenwerking", ["een", "twee"]],
  ["  ", ["alles"]],
])("finds %j", (text, ids) => {
  expect(find(text)).toEqual(ids);
});
