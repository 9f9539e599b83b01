import type { IsoDate } from "@/domain/dates";
import type { ForceChange } from "@/domain/measures/changes";
import { listedBeforeStart } from "@/domain/partnership";
import { formatDate } from "./format";
import { countParticipants, partiesSince } from "./partnership";
import { lowerFirst, onDate } from "./wording";

/** Form, number of participants and what else happened to what began: "Netwerk, 7 deelnemers, ook weer beëindigd ...". */
export function begunFacts({ kind, partnership }: ForceChange, facts: EntryFacts, to: IsoDate): string {
  const { end } = partnership;
  const earlier = kind === "begun" ? listedBeforeStart(partnership) : undefined;
  const isOver = end !== undefined && end <= to;
  return parts(
    kind === "resumed" && "na een onderbreking weer van kracht",
    facts,
    earlier && partiesSince(earlier),
    isOver && `beëindigd ${onDate(end)}`,
  );
}

/** The same for what ended: "Openbaar lichaam, 4 deelnemers, begonnen op 1 januari 2019". */
export function endedFacts({ kind, partnership }: ForceChange, facts: EntryFacts): string {
  const { start } = partnership;
  const earlier = listedBeforeStart(partnership);
  const begun = start && (earlier ? `in de bron vanaf ${formatDate(start)}` : `begonnen ${onDate(start)}`);
  return parts(kind === "interrupted" && "onderbroken", facts, begun, earlier && partiesSince(earlier));
}

interface EntryFacts {
  readonly form: string;
  readonly participants: number;
}

function parts(
  before: string | false,
  { form, participants }: EntryFacts,
  ...after: readonly (string | false | undefined)[]
): string {
  const shown = [before, before ? lowerFirst(form) : form, countParticipants(participants), ...after];
  return shown
    .filter(Boolean)
    .join(", ")
    .replace(/^./, (letter) => letter.toUpperCase());
}
