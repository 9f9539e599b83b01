import { firstDay } from "@/domain/dates";
import type { Issue, Read } from "@/domain/issue";
import { currentCode, kindOfCode, type Organisation } from "@/domain/organisation";
import type { Participation } from "@/domain/partnership";
import { normaliseCode } from "./normaliseCode";
import type { CsvTable } from "./parseCsv";
import { missingColumns, RowReader } from "./rowReader";

/** One participation and the partnership it belongs to. */
export interface ParticipationRow {
  readonly partnershipId: string;
  readonly participation: Participation;
}

/** What the rows refer to. */
export interface Known {
  readonly partnershipIds: ReadonlySet<string>;
  /** Empty when that file could not be had: then every code is accepted. */
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** Absent when the code lists could not be had: then every code is accepted. */
  readonly bodies: ReadonlySet<string> | undefined;
}

/**
 * Reads `deelnames.csv`. Rejected: a row of an unknown partnership, a code of a government that no file knows, and a
 * second row of the same party in the same partnership and period. A name without code is a party of its own. A
 * municipality that has ended and still takes part counts for its successor, and is reported as such.
 */
export function readParticipations(file: string, table: CsvTable, known: Known): Read<ParticipationRow> {
  const issues: Issue[] = [...table.issues, ...missingColumns(file, table, ["verband", "organisatie"])];
  if (issues.some(({ problem }) => problem === "column-missing")) return { items: [], issues };
  const periods = new Map<string, Participation[]>();
  const items = table.items.flatMap((row): ParticipationRow[] => {
    const reader = new RowReader(file, row, issues);
    const partnershipId = reader.text("verband");
    const organisation = normaliseCode(reader.text("organisatie") ?? "");
    if (!hasUsableKeys(reader, partnershipId, organisation, known) || !partnershipId) return [];
    const participation = describe(reader, organisation, known);
    const key = `${partnershipId} ${organisation}`;
    const earlier = periods.get(key) ?? [];
    if (earlier.some((other) => overlap(other, participation))) {
      reader.report("organisatie", "participant-twice", "rejected");
      return [];
    }
    periods.set(key, [...earlier, participation]);
    return [{ partnershipId, participation }];
  });
  return { items, issues };
}

function hasUsableKeys(reader: RowReader, partnershipId: string | undefined, organisation: string, known: Known) {
  if (!partnershipId) reader.report("verband", "value-missing", "rejected");
  else if (!organisation) reader.report("organisatie", "value-missing", "rejected");
  else if (!known.partnershipIds.has(partnershipId)) reader.report("verband", "code-unknown", "rejected");
  else if (isUnknown(organisation, known)) reader.report("organisatie", "code-unknown", "rejected");
  else return true;
  return false;
}

/** A government's code that the organisations do not hold; a plain name is never unknown. */
function isUnknown(organisation: string, { organisations }: Known): boolean {
  return organisations.size > 0 && kindOfCode(organisation) !== "overig" && !organisations.has(organisation);
}

function describe(reader: RowReader, organisation: string, known: Known): Participation {
  const [from, until] = [reader.date("vanaf"), reader.date("tot")];
  const isReversed = from !== undefined && until !== undefined && firstDay(until) < firstDay(from);
  if (isReversed) reader.report("tot", "end-before-start", "repaired");
  const municipality = currentCode(organisation, known.organisations);
  const counts = (known.organisations.get(municipality)?.kind ?? kindOfCode(municipality)) === "gemeente";
  if (counts && municipality !== organisation && !until) reader.report("organisatie", "municipality-ended", "kept");
  return {
    organisation,
    municipality: counts ? municipality : undefined,
    bodies: reader.codes("bestuursorganen", known.bodies),
    role: reader.text("rol") ?? "deelnemer",
    from,
    until: isReversed ? undefined : until,
    sharePercent: reader.number("aandeel"),
  };
}

function overlap(a: Participation, b: Participation): boolean {
  const startsBeforeEnd = (x: Participation, y: Participation) =>
    !x.from || !y.until || firstDay(x.from) < firstDay(y.until);
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}
