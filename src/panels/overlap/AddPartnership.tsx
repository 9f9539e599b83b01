import { useMemo } from "react";
import { usePainted } from "@/state/paintedStore";
import { selectChoosable } from "@/state/selectChoosable";
import { useAppStore } from "@/state/store";
import { choiceTexts, withEnded } from "@/texts/overlapChoice";
import { SelectAndDo } from "./SelectAndDo";

/** Adds one of what passes the filters. */
export function AddPartnership() {
  const choosable = usePainted(selectChoosable);
  const chosen = usePainted((state) => state.partnerships);
  const add = useAppStore((state) => state.addPartnerships);
  const options = useMemo(
    () =>
      choosable
        .filter(({ partnership }) => !chosen.includes(partnership.id))
        .map(({ partnership: { id, name }, hasEnded }) => ({ code: id, name: hasEnded ? withEnded(name) : name })),
    [choosable, chosen],
  );
  return (
    <SelectAndDo
      label={choiceTexts.add}
      none={choiceTexts.addNone}
      action={choiceTexts.addAction}
      spoken={choiceTexts.addSpoken}
      options={options}
      onChoose={(id) => add([id])}
    >
      <p className="sk-quiet sk-overlap__hint">{choiceTexts.addHint}</p>
    </SelectAndDo>
  );
}
