import { ArrowDown, ArrowUp, X } from "lucide-react";
import { useMemo } from "react";
import type { IsoDate } from "@/domain/dates";
import type { ChosenPartnership } from "@/state/selectChosen";
import { useAppStore } from "@/state/store";
import { choiceTexts, uncountedReason } from "@/texts/overlapChoice";
import { VisitLink } from "../links/VisitLink";
import { MarkPlace } from "./MarkPlace";
import { SlotSwatch } from "./SlotSwatch";
import { useSlotPointer } from "./useSlotPointer";

interface Props {
  readonly partnership: ChosenPartnership;
  readonly slot: number;
  readonly last: number;
  /** True where the map shows marks instead of outlines. */
  readonly hasMarks: boolean;
  readonly onRemove: () => void;
}

/** One of the chosen: its line and mark, its name, what is to be known of it, and the ways to move or remove it. */
export function ChosenRow({ partnership, slot, last, hasMarks, onRemove }: Props) {
  const { id, name } = partnership;
  const move = useAppStore((state) => state.movePartnership);
  const pointer = useSlotPointer(slot);
  const ids = useAppStore((state) => state.partnerships);
  const day = useAppStore((state) => state.referenceDate);
  // the map shows the first one; the others stay chosen for the way back
  const change = useMemo(
    () => ({ view: "kaart" as const, partnerships: [id, ...ids.filter((other) => other !== id)] }),
    [id, ids],
  );
  return (
    <li className={partnership.entry ? "sk-chosen__row" : "sk-chosen__row sk-chosen__row--uncounted"} {...pointer}>
      <span className="sk-chosen__number">{slot + 1}</span>
      <span className="sk-chosen__signs">
        <SlotSwatch slot={slot} />
        {hasMarks && <MarkPlace slot={slot} of={last + 1} />}
      </span>
      <span className="sk-chosen__name">
        <VisitLink change={change}>{name}</VisitLink>{" "}
        <span className="sk-chosen__facts">{factsOf(partnership, day)}</span>
      </span>
      <span className="sk-chosen__buttons">
        {/* at the end an arrow does nothing, but stays: a button that is disabled loses the focus */}
        <button type="button" aria-label={choiceTexts.up(name)} aria-disabled={slot === 0} onClick={() => move(id, -1)}>
          <ArrowUp aria-hidden size={16} />
        </button>
        <button
          type="button"
          aria-label={choiceTexts.down(name)}
          aria-disabled={slot === last}
          onClick={() => move(id, 1)}
        >
          <ArrowDown aria-hidden size={16} />
        </button>
        <button type="button" className="sk-chosen__remove" aria-label={choiceTexts.remove(name)} onClick={onRemove}>
          <X aria-hidden size={16} />
        </button>
      </span>
    </li>
  );
}

function factsOf({ partnership, entry, members }: ChosenPartnership, day: IsoDate): string {
  if (!entry) return uncountedReason(partnership, day);
  const count = members.size > 0 ? choiceTexts.members(members.size) : choiceTexts.noMembers;
  return partnership.hasAllParticipants ? count : `${count}, ${choiceTexts.incomplete}`;
}
