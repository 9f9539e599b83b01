import axe from "axe-core";
import type { Dataset } from "@/domain/dataset";
import type { Visit } from "@/state/appState";
import { BLANK } from "@/state/home";
import { INITIAL_STATE, useAppStore } from "@/state/store";

/** Puts the store in the state after loading this dataset, with these choices made, on 16 May 2026. */
export function fillStore(dataset: Dataset, visit: Partial<Visit> = {}): void {
  const home: Visit = { ...BLANK, area: "PV26", referenceDate: "2026-05-16" };
  useAppStore.setState({
    ...INITIAL_STATE,
    pointedAt: undefined,
    litClass: undefined,
    litMunicipalities: undefined,
    pointedSlot: undefined,
    ...home,
    home,
    load: { status: "ready", dataset, failures: [] },
    ...visit,
  });
}

/** Rules of WCAG 2.2 A and AA that the element breaks, by name; colours cannot be measured without a browser. */
export async function brokenRules(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    rules: { "color-contrast": { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
