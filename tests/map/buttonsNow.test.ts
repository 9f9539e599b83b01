import { expect, it, vi } from "vitest";
import { createButtonsNow } from "@/map/buttonsNow";

it("tells where the buttons stand on the map, measured once for each size of it", () => {
  document.body.innerHTML = '<section><div id="map"></div></section>';
  const map = document.getElementById("map") ?? document.body;
  let width = 700;
  vi.spyOn(map, "clientWidth", "get").mockImplementation(() => width);
  map.getBoundingClientRect = () => new DOMRect(300, 200, width, 600);
  const buttonsNow = createButtonsNow(map);
  expect(buttonsNow()).toBeUndefined();
  const buttons = document.createElement("div");
  buttons.className = "sk-map-buttons";
  const measure = vi.fn(() => new DOMRect(300 + width - 180, 750, 170, 40));
  buttons.getBoundingClientRect = measure;
  map.after(buttons);
  expect([buttonsNow(), buttonsNow()]).toEqual(Array(2).fill({ left: 520, top: 550, right: 690, bottom: 590 }));
  expect(measure).toHaveBeenCalledOnce();
  width = 800;
  expect(buttonsNow()).toMatchObject({ left: 620, right: 790 });
});
