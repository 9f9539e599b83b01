import type { Dataset, Source } from "@/domain/dataset";
import type { Issue, Read } from "@/domain/issue";
import type { Organisation } from "@/domain/organisation";
import { type FileFailure, failuresOf, fetchIssues, noneUsable } from "./failures";
import type { FetchFailure } from "./fetchText";
import type { FirstFile } from "./files";
import { foldFollowOns } from "./foldFollowOns";
import { joinDataset } from "./joinDataset";
import { type CsvTable, parseCsv } from "./parseCsv";
import { type ReadBoundaries, readBoundaries } from "./readBoundaries";
import { readCodeLists } from "./readCodeLists";
import { readOrganisations } from "./readOrganisations";
import { type ParticipationRow, readParticipations } from "./readParticipations";
import { type PartnershipRow, readPartnerships } from "./readPartnerships";
import { readSources } from "./readSources";
import { referencesOf } from "./references";
import { type UnreadFile, unreadFiles } from "./unreadFiles";

/** A data file as text; without text when it could not be fetched. */
export interface DataText {
  /** Name in messages. */
  readonly file: string;
  readonly text?: string;
  /** The rows of a CSV file, when it was split already. */
  readonly table?: CsvTable;
  readonly issues: readonly Issue[];
  readonly failure?: FetchFailure;
}

/** Everything that could be loaded, and the files that could not. */
export interface Loaded {
  readonly dataset: Dataset;
  readonly failures: readonly FileFailure[];
  /** Tables of which much could not be read, other than those that failed. */
  readonly unread: readonly UnreadFile[];
}

const NOTHING = { items: [], issues: [] };

/**
 * Reads and joins the files of the first map. Never throws; a file without text leaves the others working. Between the
 * large files it lets `pause` pass, so that a browser can paint and answer in the meantime.
 */
export async function readAll(
  texts: Readonly<Record<FirstFile, DataText>>,
  pause: () => Promise<void> = async () => {},
): Promise<Loaded> {
  const lists = readFile(texts.codeLists, readCodeLists);
  const organisations: Read<Organisation> = readFile(texts.organisations, readOrganisations) ?? NOTHING;
  const sources: Read<Source> = readFile(texts.sources, readSources) ?? NOTHING;
  const partnerships: Read<PartnershipRow> =
    readFile(texts.partnerships, (file, table) => readPartnerships(file, table, lists?.lists)) ?? NOTHING;
  await pause();
  const known = {
    partnershipIds: new Set(partnerships.items.map(({ partnership }) => partnership.id)),
    organisations: new Map(organisations.items.map((organisation) => [organisation.code, organisation])),
    bodies: lists?.lists.orgaan.length ? new Set(lists.lists.orgaan.map(({ code }) => code)) : undefined,
  };
  const participations: Read<ParticipationRow> =
    readFile(texts.participations, (file, table) => readParticipations(file, table, known)) ?? NOTHING;
  await pause();
  const shapes = await readShapes(texts.municipalities);
  await pause();
  const parts = [lists ?? NOTHING, organisations, sources, partnerships, participations, shapes];
  const read = [...fetchIssues(texts), ...[...Object.values(texts), ...parts].flatMap((part) => part.issues)];
  const found = [...read, ...noneUsable(texts, read, partnerships.items.length, participations.items.length)];
  const lacking = failuresOf(texts, found).map(({ data }) => data);
  const joined = joinDataset(
    {
      lists: lists?.lists,
      organisations: known.organisations,
      partnerships: partnerships.items,
      participations: participations.items,
      sources: sources.items,
      boundaries: shapes.boundaries,
      lacks: LACKABLE.find((file) => lacking.includes(file)),
      issues: found,
    },
    { partnerships: texts.partnerships.file, organisations: texts.organisations.file },
  );
  const issues = foldFollowOns(joined.issues, referencesOf(texts, lacking, joined.partnerships));
  const failures = failuresOf(texts, issues);
  const tables = [
    { file: texts.partnerships.file, rows: partnerships.items.length },
    { file: texts.participations.file, rows: participations.items.length },
    { file: texts.organisations.file, rows: organisations.items.length },
    { file: texts.codeLists.file, rows: Object.values(lists?.lists ?? {}).flat().length },
    { file: texts.sources.file, rows: sources.items.length },
  ].filter((table) => !failures.some(({ file }) => file === table.file));
  return { dataset: { ...joined, issues }, failures, unread: unreadFiles(tables, issues) };
}

/** Files without which no number of partnerships per municipality or area is known, the gravest first. */
const LACKABLE = ["partnerships", "participations", "organisations"] as const;

/** What the reader gives for a file that could be fetched; undefined for one that could not. */
function readFile<T>({ file, text, table }: DataText, read: (file: string, table: CsvTable) => T): T | undefined {
  return text === undefined ? undefined : read(file, table ?? parseCsv(file, text));
}

async function readShapes({ file, text }: DataText): Promise<ReadBoundaries> {
  return text === undefined ? { issues: [] } : readBoundaries(file, text, "gemeenten");
}
