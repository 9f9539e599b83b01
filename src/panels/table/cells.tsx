import { useAppStore } from "@/state/store";
import { detailTexts } from "@/texts/details";
import { formatNumber } from "@/texts/format";
import { atLeast, tableTexts } from "@/texts/table";
import { Marks } from "../details/Marks";
import { AddToOverlap } from "../links/AddToOverlap";
import { PartnershipLink } from "../links/PartnershipLink";
import type { TableRow } from "./tableRow";

/** The name, which opens the partnership, with what one must know of it. */
export function NameCell({ row: { id, name, entry } }: { readonly row: TableRow }) {
  const isChosen = useAppStore(({ partnerships }) => partnerships[0] === id);
  return (
    <>
      <PartnershipLink id={id}>{name}</PartnershipLink>
      {isChosen && <span className="sk-badge sk-table__chosen">{tableTexts.chosen}</span>}
      <Marks entry={entry} />
      <AddToOverlap id={id} name={name} />
    </>
  );
}

/** The phase, and whether it is derived. */
export function PhaseCell({ row: { phase, isPhaseDerived } }: { readonly row: TableRow }) {
  return (
    <>
      <TextCell text={phase} /> {isPhaseDerived && <span className="sk-badge">{detailTexts.derived}</span>}
    </>
  );
}

/** The number of participants; "minstens 7" when the list is known to be incomplete. */
export function NumberCell({ row: { participants, entry } }: { readonly row: TableRow }) {
  const number = formatNumber(participants);
  return <span className="sk-number">{entry.partnership.hasAllParticipants ? number : atLeast(number)}</span>;
}

/** A text, or that the register does not state it. */
export function TextCell({ text }: { readonly text: string | undefined }) {
  return text ?? <span className="sk-quiet">{tableTexts.notStated}</span>;
}
