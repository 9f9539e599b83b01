import { useRef } from "react";
import { CHOICE_LIMIT } from "@/state/choiceActions";
import { counted, selectChosen } from "@/state/selectChosen";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { choiceTexts, tooManyChosen, uncountedSentence } from "@/texts/overlapChoice";
import { AddPartnership } from "./AddPartnership";
import { ChosenRow } from "./ChosenRow";
import { Presets } from "./Presets";

/** From this many that count on, the map has marks instead of outlines. */
const MARKED_FROM = 4;

/** The choice in its order, and the ways to change it. */
export function Chooser() {
  const chosen = useAppStore(selectChosen);
  const day = useAppStore((state) => state.referenceDate);
  const isFull = chosen.length >= CHOICE_LIMIT;
  const inForce = counted(chosen).length;
  const hasMarks = inForce >= MARKED_FROM;
  const uncounted = uncountedSentence(chosen.length - inForce, chosen.length, day);
  const remove = useAppStore((state) => state.removePartnership);
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLOListElement>(null);
  /** The button goes away with its row: the focus goes to that of the next row, or else to the heading. */
  const removeAt = (slot: number, id: string) => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>(".sk-chosen__remove") ?? [])];
    (buttons[slot + 1] ?? buttons[slot - 1] ?? heading.current)?.focus();
    remove(id);
  };
  return (
    <section className="sk-overlap__section" aria-labelledby="sk-overlap-chosen">
      <h3 id="sk-overlap-chosen" tabIndex={-1} ref={heading}>
        {choiceTexts.chosen}
      </h3>
      <LeftOut />
      {hasMarks && <p className="sk-quiet">{choiceTexts.placeLead}</p>}
      {chosen.length > 0 && (
        <ol className="sk-chosen" ref={list}>
          {chosen.map((partnership, slot) => (
            <ChosenRow
              key={partnership.id}
              partnership={partnership}
              slot={slot}
              last={chosen.length - 1}
              hasMarks={hasMarks}
              onRemove={() => removeAt(slot, partnership.id)}
            />
          ))}
        </ol>
      )}
      {chosen.length > 1 && (
        <p className="sk-quiet sk-off-paper">{hasMarks ? choiceTexts.orderOfMarks : choiceTexts.order}</p>
      )}
      {uncounted && inForce > 1 && <p className="sk-note">{uncounted}</p>}
      {isFull ? <p className="sk-note">{choiceTexts.full}</p> : <AddPartnership />}
      <Presets />
    </section>
  );
}

/** What the address names beyond what fits, as long as it does. */
function LeftOut() {
  const { partnershipById } = useAppStore(selectDataset);
  const ids = useAppStore((state) => state.partnerships);
  const names = ids.slice(CHOICE_LIMIT).flatMap((id) => partnershipById.get(id)?.name ?? []);
  return names.length > 0 && <p className="sk-note">{tooManyChosen(names, CHOICE_LIMIT)}</p>;
}
