import { countPerMunicipality, loadData } from "./data";
import { createMap } from "./map";

const data = await loadData();
const filters = document.querySelector("#filters");
const container = document.querySelector<HTMLElement>("#map");
if (!filters || !container) throw new Error("The page lacks its filters or its map");

const chosen = new Set<string>();
const showCounts = createMap(container, data);
filters.append(...data.themes.map(createOption));
show();
afterPaint(() => performance.mark("map-ready"));

function show(): void {
  const isVisible = (themes: ReadonlySet<string>) => chosen.size === 0 || [...chosen].some((code) => themes.has(code));
  showCounts(countPerMunicipality(data.partnerships.filter(({ themes }) => isVisible(themes))));
}

function createOption(theme: string): HTMLElement {
  const label = document.createElement("label");
  const box = document.createElement("input");
  box.type = "checkbox";
  box.addEventListener("change", () => {
    const start = performance.now();
    if (box.checked) chosen.add(theme);
    else chosen.delete(theme);
    show();
    afterPaint(() => performance.measure("filter-to-paint", { start, end: performance.now() }));
  });
  label.append(box, ` ${theme.replaceAll("-", " ")}`);
  return label;
}

/** The second animation frame from now, as in the app. */
function afterPaint(task: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(task));
}
