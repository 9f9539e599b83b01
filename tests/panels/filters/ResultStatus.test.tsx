import { render, screen } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import { ResultStatus } from "@/panels/filters/ResultStatus";
import { aDataset, aPartnership } from "../../helpers/dataset";
import { fillStore } from "../../helpers/store";

const DATASET = aDataset([
  aPartnership("a", ["GM0001"]),
  aPartnership("b", ["GM0001"], { themes: ["wonen"] }),
  aPartnership("c", ["GM0004"]),
]);

beforeEach(() => fillStore(DATASET));

it.each([
  [{}, "2 van 3 samenwerkingsverbanden", "2 met deelnemers uit de provincie Utrecht"],
  [{ area: "PV25" }, "1 van 3 samenwerkingsverbanden", "1 met deelnemers uit de provincie Gelderland"],
  [{ text: "wonen" }, "1 van 3 samenwerkingsverbanden", "In de provincie Utrecht, met uw filters"],
  [{ area: "NL" }, "3 van 3 samenwerkingsverbanden", undefined],
])("says of %j what the area does, outside the message %j", (visit, message, line) => {
  fillStore(DATASET, visit);
  const { container } = render(<ResultStatus />);
  expect(screen.getByRole("status")).toHaveTextContent(new RegExp(`^${message}$`));
  expect(container.querySelector(".sk-result__area")?.textContent).toBe(line);
});
