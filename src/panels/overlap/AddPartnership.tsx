import { compareNames } from "@/domain/names";
import { selectFilterResult } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { choiceTexts, withEnded } from "@/texts/overlapChoice";
import { SelectAndDo } from "./SelectAndDo";

/** Adds one of what passes the filters. */
export function AddPartnership() {
  const { visible } = useAppStore(selectFilterResult);
  const chosen = useAppStore((state) => state.partnerships);
  const add = useAppStore((state) => state.addPartnerships);
  const options = visible
    .filter(({ partnership, members }) => members.length > 0 && !chosen.includes(partnership.id))
    .map(({ partnership: { id, name }, hasEnded }) => ({ code: id, name: hasEnded ? withEnded(name) : name }))
    .sort((a, b) => compareNames(a.name, b.name));
  return (
    <SelectAndDo
      label={choiceTexts.add}
      none={choiceTexts.addNone}
      action={choiceTexts.addAction}
      options={options}
      onChoose={(id) => add([id])}
    >
      <p className="sk-quiet sk-overlap__hint">{choiceTexts.addHint}</p>
    </SelectAndDo>
  );
}
