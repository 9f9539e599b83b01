import { useState } from "react";
import { isInArea } from "@/domain/area";
import { partnershipsOf } from "@/domain/counts";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { CHOICE_LIMIT } from "@/state/choiceActions";
import { selectDataset, selectFilterResult, selectPassing } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { cappedSentence, overlapTexts } from "@/texts/overlap";
import { upperFirst } from "@/texts/wording";
import { SelectAndDo } from "./SelectAndDo";

/** Groups that replace the choice in one go: all of a theme, all of a municipality. */
export function Presets() {
  const { codeLists, municipalities } = useAppStore(selectDataset);
  const { visible } = useAppStore(selectFilterResult);
  const passing = useAppStore(selectPassing);
  const area = useAppStore((state) => state.area);
  const [found, setFound] = useState(0);
  const [startsOpen] = useState(() => useAppStore.getState().partnerships.length === 0);
  const choose = (entries: readonly PartnershipOnDate[]) => {
    const withMembers = entries.filter(({ members }) => members.length > 0);
    setFound(withMembers.length);
    const partnerships = withMembers.slice(0, CHOICE_LIMIT).map(({ partnership }) => partnership.id);
    useAppStore.setState({ partnerships, litMunicipalities: undefined, litClass: undefined, pointedSlot: undefined });
  };
  const themes = codeLists.thema.filter(({ code }) => visible.some((entry) => entry.codes.theme.includes(code)));
  return (
    <details className="sk-overlap__presets" open={startsOpen}>
      <summary>{overlapTexts.presets}</summary>
      <SelectAndDo
        action={overlapTexts.choose}
        label={overlapTexts.theme}
        none={overlapTexts.themeNone}
        options={themes.map(({ code, name }) => ({ code, name: upperFirst(name) }))}
        onChoose={(code) => choose(visible.filter((entry) => entry.codes.theme.includes(code)))}
      />
      <SelectAndDo
        action={overlapTexts.choose}
        label={overlapTexts.municipality}
        none={overlapTexts.municipalityNone}
        options={municipalities.filter(({ province }) => isInArea(province ? [province] : [], area))}
        onChoose={(code) => choose(partnershipsOf(passing, code))}
      />
      <p role="status">{found > CHOICE_LIMIT && cappedSentence(found, CHOICE_LIMIT)}</p>
    </details>
  );
}
