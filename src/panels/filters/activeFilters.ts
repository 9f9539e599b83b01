import { FACETS, type Facet } from "@/domain/filter";
import type { AppState } from "@/state/appState";
import { derive } from "@/state/derive";
import { selectDataset } from "@/state/selectors";
import { dateLabel, filterLabel, textLabel } from "@/texts/filters";
import { optionName } from "./filterOptions";

/** One thing that restricts or changes what is shown. */
export type ActiveFilter = { readonly label: string } & (
  | { readonly kind: "choice"; readonly facet: Facet; readonly code: string }
  | { readonly kind: "text" }
  | { readonly kind: "date" }
);

/** Every active filter, in the order in which the panel shows them. */
export const selectActiveFilters = derive(
  (state: AppState) => [
    state.choices,
    state.text.trim(),
    state.referenceDate,
    state.home.referenceDate,
    selectDataset(state),
  ],
  (choices, text, day, usualDay, dataset): readonly ActiveFilter[] => [
    ...FACETS.flatMap((facet) =>
      choices[facet].map((code): ActiveFilter => {
        return { kind: "choice", facet, code, label: filterLabel(facet, optionName(facet, code, dataset)) };
      }),
    ),
    ...(text ? [{ kind: "text", label: textLabel(text) } as const] : []),
    ...(day !== usualDay ? [{ kind: "date", label: dateLabel(day) } as const] : []),
  ],
);

/** Takes one filter away. */
export function removeFilter(filter: ActiveFilter, state: AppState): void {
  if (filter.kind === "choice") state.toggleChoice(filter.facet, filter.code);
  else if (filter.kind === "text") state.setText("");
  else state.setReferenceDate(state.home.referenceDate);
}

/** Takes all filters away, the reference date included. */
export function removeAllFilters(state: AppState): void {
  state.clearChoices();
  if (state.referenceDate !== state.home.referenceDate) state.setReferenceDate(state.home.referenceDate);
}
