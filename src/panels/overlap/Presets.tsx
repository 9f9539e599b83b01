import { useMemo, useState } from "react";
import { isInArea } from "@/domain/area";
import { partnershipsOf } from "@/domain/counts";
import { compareNames } from "@/domain/names";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { CHOICE_LIMIT } from "@/state/choiceActions";
import { usePainted } from "@/state/paintedStore";
import { selectCountable } from "@/state/selectChoosable";
import { selectDataset, selectFilterResult, selectPassing } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { choiceTexts } from "@/texts/overlapChoice";
import { upperFirst } from "@/texts/wording";
import { FilteredGroup } from "./FilteredGroup";
import { GroupPicker } from "./GroupPicker";
import { SelectAndDo } from "./SelectAndDo";

/** Groups that replace the choice in one go: all that pass the filters, all of a theme, all of a municipality. */
export function Presets() {
  const { codeLists, municipalities } = usePainted(selectDataset);
  const { visible } = usePainted(selectFilterResult);
  const countable = usePainted(selectCountable);
  const passing = usePainted(selectPassing);
  const area = usePainted((state) => state.area);
  const [group, setGroup] = useState<readonly PartnershipOnDate[]>([]);
  const [startsOpen] = useState(() => useAppStore.getState().partnerships.length === 0);
  const choose = (entries: readonly PartnershipOnDate[]) => {
    const inForce = countableOf(entries);
    setGroup(inForce);
    chooseFirst(inForce);
  };
  const themes = useMemo(
    () =>
      codeLists.thema
        .filter(({ code }) => visible.some((entry) => entry.codes.theme.includes(code)))
        .map(({ code, name }) => ({ code, name: upperFirst(name) })),
    [codeLists, visible],
  );
  const inArea = useMemo(
    () => municipalities.filter(({ province }) => isInArea(province ? [province] : [], area)),
    [municipalities, area],
  );
  return (
    <>
      <FilteredGroup entries={countable} total={visible.length} onChoose={choose} />
      <details className="sk-overlap__presets" open={startsOpen}>
        <summary>{choiceTexts.presets}</summary>
        <SelectAndDo
          action={choiceTexts.choose}
          label={choiceTexts.theme}
          none={choiceTexts.themeNone}
          options={themes}
          onChoose={(code) => choose(visible.filter((entry) => entry.codes.theme.includes(code)))}
        />
        <SelectAndDo
          action={choiceTexts.choose}
          label={choiceTexts.municipality}
          none={choiceTexts.municipalityNone}
          options={inArea}
          onChoose={(code) => choose(partnershipsOf(passing, code))}
        />
      </details>
      <GroupPicker group={group} onChoose={chooseFirst} />
    </>
  );
}

/** What an overlap can count: in force, with municipalities. In order of name. */
function countableOf(entries: readonly PartnershipOnDate[]): readonly PartnershipOnDate[] {
  return entries
    .filter(({ members, hasEnded }) => members.length > 0 && !hasEnded)
    .sort((a, b) => compareNames(a.partnership.name, b.partnership.name));
}

/** Makes the first that fit the choice. */
function chooseFirst(entries: readonly PartnershipOnDate[]): void {
  const partnerships = entries.slice(0, CHOICE_LIMIT).map(({ partnership }) => partnership.id);
  useAppStore.setState({ partnerships, litMunicipalities: undefined, litClass: undefined, pointedSlot: undefined });
}
