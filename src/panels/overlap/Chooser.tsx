import { ArrowDown, ArrowUp, X } from "lucide-react";
import { useMemo } from "react";
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
  return (
    <section className="sk-overlap__section" aria-labelledby="sk-overlap-chosen">
      <h3 id="sk-overlap-chosen">{overlapTexts.chosen}</h3>
      {chosen.length > 0 && (
        <ol className="sk-chosen">
          {chosen.map((partnership, slot) => (
            <ChosenRow key={partnership.id} partnership={partnership} slot={slot} last={chosen.length - 1} />
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
}

function ChosenRow({ partnership, slot, last }: RowProps) {
  const { id, name } = partnership;
  const remove = useAppStore((state) => state.removePartnership);
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
        <button type="button" aria-label={overlapTexts.remove(name)} onClick={() => remove(id)}>
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
