import { fireEvent, render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { MonthSlider } from "@/panels/filters/MonthSlider";
import { useAppStore } from "@/state/store";
import { aDataset, aPartnership } from "../../helpers/dataset";
import { fillStore } from "../../helpers/store";

const DATASET = aDataset([aPartnership("a", ["GM0001"])]);

/** The slider of a site that opens on this day; its sources speak of 16 May 2026. */
function sliderFrom(referenceDate: string): HTMLElement {
  fillStore(DATASET, { referenceDate });
  useAppStore.setState(({ home }) => ({ home: { ...home, referenceDate } }));
  render(<MonthSlider />);
  return screen.getByRole("slider");
}

const goTo = (slider: HTMLElement, value: string | null) => fireEvent.change(slider, { target: { value } });
const day = () => useAppStore.getState().referenceDate;

it("reaches the last day of the sources where the site opens on a day in the past", () => {
  const slider = sliderFrom("2025-01-10");
  expect(screen.getByText("mei 2026")).toBeInTheDocument();
  goTo(slider, slider.getAttribute("max"));
  expect(day()).toBe("2026-05-16");
  goTo(slider, slider.getAttribute("min"));
  expect(day()).toBe("2016-01-01");
  goTo(slider, String(2025 * 12)); // back in the month that the site opens on
  expect(day()).toBe("2025-01-10");
});

it("ends at the day that the site opens on where that is later", () => {
  const slider = sliderFrom("2026-08-20");
  expect(screen.getByText("augustus 2026")).toBeInTheDocument();
  goTo(slider, String(2026 * 12 + 4));
  expect(day()).toBe("2026-05-01");
});
