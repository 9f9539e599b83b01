import { NETHERLANDS } from "@/domain/area";
import type { Organisation } from "@/domain/organisation";
import { selectIsFocusOutside } from "@/state/selectLinks";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { connectionTexts } from "@/texts/connections";
import { areaInSentence } from "@/texts/map";
import { Switch } from "@/ui/Switch";

const OPTIONS = ["within", "across"] as const;

/** Whether pairs across the border of the area count; a sentence instead where only those can. */
export function BorderSwitch({ focus }: { readonly focus: Organisation | undefined }) {
  const area = useAppStore((state) => state.area);
  const areaName = useAppStore((state) => areaInSentence(selectDataset(state).organisations.get(area)?.name));
  const isOutside = useAppStore(selectIsFocusOutside);
  const isCrossing = useAppStore((state) => state.isCrossing);
  const setCrossing = useAppStore((state) => state.setCrossing);
  const { border, outside } = connectionTexts;
  if (area === NETHERLANDS) return null;
  if (focus && isOutside) return <p className="sk-note">{outside(focus.name, areaName)}</p>;
  return (
    <Switch
      label={border.label}
      options={OPTIONS}
      names={border}
      chosen={isCrossing ? "across" : "within"}
      onChoose={(option) => setCrossing(option === "across")}
    />
  );
}
