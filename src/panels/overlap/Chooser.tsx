import { ArrowDown, ArrowUp, X } from "lucide-react";
import { useMemo, useRef } from "react";
import { CHOICE_LIMIT } from "@/state/choiceActions";
import { type ChosenPartnership, selectChosen } from "@/state/selectChosen";
import { useAppStore } from "@/state/store";
import { overlapTexts } from "@/texts/overlap";
import { VisitLink } from "../links/VisitLink";
import { AddPartnership } from "./AddPartnership";
import { Presets } from "./Presets";
import { SlotSwatch } from "./SlotSwatch";
import { useSlotPointer } from "./useSlotPointer";

/** The choice in its order, and the ways to change it. */
export function Chooser() {
  const chosen = useAppStore(selectChosen);
  const isFull = chosen.length >= CHOICE_LIMIT;
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
        {overlapTexts.chosen}
      </h3>
      {chosen.length > 0 && (
        <ol className="sk-chosen" ref={list}>
          {chosen.map((partnership, slot) => (
            <ChosenRow
              key={partnership.id}
              partnership={partnership}
              slot={slot}
              last={chosen.length - 1}
              onRemove={() => removeAt(slot, partnership.id)}
            />
          ))}
        </ol>
      )}
      {isFull ? <p className="sk-note">{overlapTexts.full}</p> : <AddPartnership />}
      <Presets />
    </section>
  );
}

interface RowProps {
  readonly partnership: ChosenPartnership;
  readonly slot: number;
  readonly last: number;
  readonly onRemove: () => void;
}

function ChosenRow({ partnership, slot, last, onRemove }: RowProps) {
  const { id, name } = partnership;
  const move = useAppStore((state) => state.movePartnership);
  const pointer = useSlotPointer(slot);
  const ids = useAppStore((state) => state.partnerships);
  // the map shows the first one; the others stay chosen for the way back
  const change = useMemo(
    () => ({ view: "kaart" as const, partnerships: [id, ...ids.filter((other) => other !== id)] }),
    [id, ids],
  );
  return (
    <li className="sk-chosen__row" {...pointer}>
      <span className="sk-chosen__number">{slot + 1}</span>
      <SlotSwatch slot={slot} />
      <span className="sk-chosen__name">
        <VisitLink change={change}>{name}</VisitLink> <span className="sk-quiet">{factsOf(partnership)}</span>
      </span>
      <span className="sk-chosen__buttons">
        <button type="button" aria-label={overlapTexts.up(name)} disabled={slot === 0} onClick={() => move(id, -1)}>
          <ArrowUp aria-hidden size={16} />
        </button>
        <button type="button" aria-label={overlapTexts.down(name)} disabled={slot === last} onClick={() => move(id, 1)}>
          <ArrowDown aria-hidden size={16} />
        </button>
        <button type="button" className="sk-chosen__remove" aria-label={overlapTexts.remove(name)} onClick={onRemove}>
          <X aria-hidden size={16} />
        </button>
      </span>
    </li>
  );
}

function factsOf({ entry, members }: ChosenPartnership): string {
  if (!entry) return overlapTexts.notInForce;
  const count = members.size > 0 ? overlapTexts.members(members.size) : overlapTexts.noMembers;
  const marks = [
    entry.hasEnded && overlapTexts.ended,
    !entry.partnership.hasAllParticipants && overlapTexts.incomplete,
  ];
  return [count, ...marks.filter(Boolean)].join(", ");
}
