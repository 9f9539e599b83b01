import { type ReactNode, useMemo } from "react";
import type { ListedFacet } from "@/domain/filter";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { FACET_NAMES, filterTexts } from "@/texts/filters";
import { Explain } from "@/ui/Explain";
import { type FilterOption, type OptionGroup, optionGroups } from "./filterOptions";
import { OptionRow } from "./OptionRow";
import { ThemeOption } from "./ThemeOption";
import { type FacetState, useFacet } from "./useFacet";

/** One filter: its options as checkboxes, in groups where it has them. `children` stand between name and options. */
export function FacetFilter({ facet, children }: { readonly facet: ListedFacet; readonly children?: ReactNode }) {
  const { codeLists } = useAppStore(selectDataset);
  const state = useFacet(facet);
  const groups = useMemo(() => optionGroups(facet, codeLists, state.counts), [facet, codeLists, state.counts]);
  return (
    <fieldset className="sk-facet">
      <legend className="sk-facet__name">{FACET_NAMES[facet]}</legend>
      {children}
      {groups.map((group) =>
        group.label ? (
          <NamedGroup key={group.label} group={group} state={state} />
        ) : (
          <Options key="rest" options={group.options} state={state} />
        ),
      )}
    </fieldset>
  );
}

function NamedGroup({ group, state }: { readonly group: OptionGroup; readonly state: FacetState }) {
  const name = group.label ?? "";
  return (
    <fieldset className="sk-facet__group">
      <legend className="sk-facet__group-name">{name}</legend>
      {group.explanation && (
        <div className="sk-facet__group-about">
          <Explain label={filterTexts.explain(name)} text={filterTexts.whatIsThis}>
            {group.explanation}
          </Explain>
        </div>
      )}
      <Options options={group.options} state={state} />
    </fieldset>
  );
}

function Options({ options, state }: { readonly options: readonly FilterOption[]; readonly state: FacetState }) {
  return <div className="sk-options">{options.map((option) => optionWithin(option, state))}</div>;
}

function optionWithin(option: FilterOption, state: FacetState): ReactNode {
  if (state.facet === "theme") return <ThemeOption key={option.code} option={option} {...state} />;
  const { code, label, explanation, children } = option;
  return (
    <div key={code}>
      <OptionRow
        facet={state.facet}
        code={code}
        label={label}
        explanation={explanation}
        count={state.counts.get(code) ?? 0}
        isChosen={state.chosen.includes(code)}
      />
      {children.length > 0 && (
        <div className="sk-options sk-options--within">{children.map((child) => optionWithin(child, state))}</div>
      )}
    </div>
  );
}
