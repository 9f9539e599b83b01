import { useAppStore } from "@/state/store";
import { detailTexts } from "@/texts/details";
import { formatNumber } from "@/texts/format";
import { hyphenParts } from "@/texts/hyphens";
import { atLeast, tableTexts, themesInShort } from "@/texts/table";
import { Joined } from "@/ui/Joined";
import { useIsPrinting } from "@/ui/useIsPrinting";
import { Marks } from "../details/Marks";
import { AddToOverlap } from "../links/AddToOverlap";
import { PartnershipLink } from "../links/PartnershipLink";
import type { TableRow } from "./tableRow";

/** The name, which opens the partnership, with what one must know of it. */
export function NameCell({ row: { id, name, entry } }: { readonly row: TableRow }) {
  const isChosen = useAppStore(({ partnerships }) => partnerships[0] === id);
  return (
    <>
      <PartnershipLink id={id}>
        <Joined parts={hyphenParts(name)} />
      </PartnershipLink>{" "}
      {isChosen && <span className="sk-badge">{tableTexts.chosen}</span>} <AddToOverlap id={id} name={name} />
      <Marks entry={entry} />
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

/** The first themes and how many more there are: twelve of them would make a row as high as the screen. */
export function ThemesCell({ row: { themes } }: { readonly row: TableRow }) {
  const isPrinting = useIsPrinting();
  return <TextCell text={themes && (isPrinting ? themes.join(", ") : themesInShort(themes))} />;
}

/** A text, or that it is not known. */
export function TextCell({ text }: { readonly text: string | undefined }) {
  return text ? <Joined parts={hyphenParts(text)} /> : <span className="sk-quiet">{tableTexts.notStated}</span>;
}
