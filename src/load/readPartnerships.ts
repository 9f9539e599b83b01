import type { CodeListName, CodeLists } from "@/domain/codeLists";
import { dateInCell, firstDay } from "@/domain/dates";
import type { Issue, Read } from "@/domain/issue";
import { type Origin, type Partnership, type Period, UNKNOWN } from "@/domain/partnership";
import type { CsvTable } from "./parseCsv";
import { missingColumns, RowReader } from "./rowReader";

/** A partnership without its participations, and the line it stands on, for remarks made when files are joined. */
export interface PartnershipRow {
  readonly line: number;
  readonly partnership: Omit<Partnership, "participations">;
}

/**
 * Reads `samenwerkingsverbanden.csv`. A row without id, name or form, or with an id that was seen before, is rejected;
 * unknown codes, impossible dates and unsafe links cost only that value. Without code lists every code is accepted.
 */
export function readPartnerships(file: string, table: CsvTable, lists: CodeLists | undefined): Read<PartnershipRow> {
  const issues: Issue[] = [...table.issues, ...missingColumns(file, table, ["id", "naam", "vorm"])];
  if (issues.some(({ problem }) => problem === "column-missing")) return { items: [], issues };
  const known = knownCodes(lists);
  const seen = new Set<string>();
  const items = table.items.flatMap((row): PartnershipRow[] => {
    const reader = new RowReader(file, row, issues);
    const [id, name, form] = [reader.text("id"), reader.text("naam"), reader.text("vorm")];
    if (!id || !name || !form) {
      reader.report(!id ? "id" : !name ? "naam" : "vorm", "value-missing", "rejected");
      return [];
    }
    if (seen.has(id)) {
      reader.report("id", "id-duplicate", "rejected");
      return [];
    }
    seen.add(id);
    return [{ line: row.line, partnership: { id, name, ...describe(reader, known) } }];
  });
  return { items, issues };
}

type Known = Readonly<Partial<Record<CodeListName, ReadonlySet<string>>>>;

/** A list without codes, as when its rows could not be read, is no list to judge by. */
function knownCodes(lists: CodeLists | undefined): Known {
  const filled = Object.entries(lists ?? {}).filter(([, entries]) => entries.length > 0);
  const sets = filled.map(([name, entries]) => [name, new Set(entries.map(({ code }) => code))]);
  return Object.fromEntries(sets);
}

function describe(reader: RowReader, known: Known): Omit<Partnership, "id" | "name" | "participations"> {
  return {
    officialName: reader.text("officiele_naam"),
    abbreviation: reader.text("afkorting"),
    themes: reader.codes("themas", known.thema),
    themesOrigin: originIn(reader, "themas_herkomst"),
    ...readForm(reader, known.vorm),
    phase: reader.codes("fase", known.fase)[0],
    phaseOrigin: originIn(reader, "fase_herkomst"),
    phaseNote: reader.text("fase_toelichting"),
    purpose: reader.text("doel"),
    powers: reader.codes("bevoegdheid", known.bevoegdheid),
    legalBasis: reader.values("grondslag"),
    ...readPeriod(reader),
    hasAllParticipants: reader.text("deelnemerslijst") !== "onvolledig",
    website: reader.link("website"),
    decisionUrl: reader.link("besluit_url"),
    source: reader.text("bron") ?? "",
    sourceUrl: reader.link("bron_url"),
    checkedOn: reader.date("gecontroleerd_op"),
    changedOn: reader.date("gewijzigd_op"),
    dataOwner: reader.text("bronhouder"),
    remark: reader.text("opmerking"),
  };
}

function readForm(reader: RowReader, known: ReadonlySet<string> | undefined) {
  const note = reader.text("vorm_toelichting");
  const isSubtype = note !== undefined && known?.has(note) === true;
  return {
    legalForm: reader.codes("vorm", known)[0] ?? UNKNOWN,
    legalFormSubtype: isSubtype ? note : undefined,
    legalFormNote: isSubtype ? undefined : note,
  };
}

/** An end before the start would hide the partnership on every day: the end is left out, and said so. */
function readPeriod(reader: RowReader) {
  const [start, end] = [reader.date("startdatum"), reader.date("einddatum")];
  const isReversed = start !== undefined && end !== undefined && firstDay(end) < firstDay(start);
  if (isReversed) reader.report("einddatum", "end-before-start", "repaired");
  return { start, end: isReversed ? undefined : end, interruptions: readInterruptions(reader) };
}

function readInterruptions(reader: RowReader): Period[] {
  return reader.values("onderbrekingen").flatMap((text) => {
    const [from, until] = halvesOf(text).map(dateInCell);
    const isPeriod = from?.length === 10 && until?.length === 10;
    if (!isPeriod) reader.report("onderbrekingen", "date-impossible", "repaired", text);
    return isPeriod ? [{ from, until }] : [];
  });
}

/** The two dates around the slash in the middle, for a date may hold slashes itself ("1/3/2024/1/4/2024"). */
function halvesOf(text: string): string[] {
  const parts = text.split("/");
  const middle = parts.length / 2;
  return [parts.slice(0, middle), parts.slice(middle)].map((half) => half.join("/"));
}

function originIn(reader: RowReader, column: string): Origin | undefined {
  const text = reader.text(column);
  return text === "vastgesteld" || text === "bron" || text === "afgeleid" ? text : undefined;
}
