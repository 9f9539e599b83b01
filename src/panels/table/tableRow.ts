import { type CodeLists, findEntry, nameOf } from "@/domain/codeLists";
import type { IsoDate } from "@/domain/dates";
import { type Partnership, UNKNOWN } from "@/domain/partnership";
import { topThemesOf } from "@/domain/profile";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { upperFirst } from "@/texts/wording";

/** A partnership as a row; undefined where the source is silent. */
export interface TableRow {
  readonly entry: PartnershipOnDate;
  readonly id: string;
  readonly name: string;
  readonly form: string | undefined;
  readonly themes: readonly string[] | undefined;
  readonly phase: string | undefined;
  /** Place of the phase in the course of a partnership, by which phases sort. */
  readonly phasePlace: number | undefined;
  readonly isPhaseDerived: boolean;
  readonly participants: number;
  readonly start: IsoDate | undefined;
  readonly source: string | undefined;
}

/** The row of a partnership, with names in place of codes; themes are those of the top level. */
export function tableRowOf(entry: PartnershipOnDate, lists: CodeLists): TableRow {
  const { partnership, phase, participantCount } = entry;
  const [first, ...others] = topThemesOf(entry)
    .filter((code) => code !== UNKNOWN)
    .map((code) => nameOf(lists.thema, code));
  const isPhaseKnown = phase.code !== UNKNOWN;
  return {
    entry,
    id: partnership.id,
    name: partnership.name,
    form: formOf(partnership, lists),
    themes: first ? [upperFirst(first), ...others] : undefined,
    phase: isPhaseKnown ? (findEntry(lists.fase, phase.code)?.name ?? phase.code) : undefined,
    phasePlace: isPhaseKnown ? placeOf(phase.code, lists) : undefined,
    isPhaseDerived: isPhaseKnown && phase.origin === "afgeleid",
    participants: participantCount,
    start: partnership.start,
    source: partnership.source || undefined,
  };
}

/** "Regeling zonder meer (centrumregeling)": with its sub-type, by which one can filter too. */
function formOf({ legalForm, legalFormSubtype }: Partnership, lists: CodeLists): string | undefined {
  const form = findEntry(lists.vorm, legalForm)?.name;
  const subtype = findEntry(lists.vorm, legalFormSubtype ?? "")?.name;
  return form && subtype ? `${form} (${subtype.toLowerCase()})` : (form ?? subtype);
}

/** Phases follow each other in the order of their list; one that the list does not know comes after them. */
function placeOf(phase: string, { fase }: CodeLists): number {
  const place = fase.findIndex(({ code }) => code === phase);
  return place < 0 ? fase.length : place;
}
