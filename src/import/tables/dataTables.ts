import type { OrganisationKind } from "@/domain/organisation";
import {
  CODE_COLUMNS,
  ORGANISATION_COLUMNS,
  PARTICIPATION_COLUMNS,
  PARTNERSHIP_COLUMNS,
  PLACE_COLUMNS,
  SOURCE_COLUMNS,
} from "./columns";
import { compareText, type Replacement, type Row, type Table } from "./table";

/** The tables that imports read and write, by file name. */
export const EMPTY_TABLES = {
  "samenwerkingsverbanden.csv": { columns: PARTNERSHIP_COLUMNS, rows: [] },
  "deelnames.csv": { columns: PARTICIPATION_COLUMNS, rows: [] },
  "organisaties.csv": { columns: ORGANISATION_COLUMNS, rows: [] },
  "woonplaatsen.csv": { columns: PLACE_COLUMNS, rows: [] },
  "codelijsten.csv": { columns: CODE_COLUMNS, rows: [] },
  "bronnen.csv": { columns: SOURCE_COLUMNS, rows: [] },
} as const satisfies Record<string, Table>;

/** Name of one of the project's own tables. */
export type TableName = keyof typeof EMPTY_TABLES;

/** All tables of a data folder. */
export type DataTables = Readonly<Record<TableName, Table>>;

/** A row of `organisaties.csv` with at least these cells. */
export type OrganisationRow = Row & { readonly code: string; readonly naam: string; readonly soort: OrganisationKind };

/** Partnerships: the register's by number, then all others by id. Phase and remark that staff set stay. */
export const PARTNERSHIP_RULES = {
  columns: PARTNERSHIP_COLUMNS,
  keyOf: ({ id = "" }) => id,
  keep: keepWhatStaffSet,
  compare: (a, b) => comparePartnershipIds(a.id ?? "", b.id ?? ""),
} as const satisfies Partial<Replacement>;

/** Participations: in the order of the partnerships, then by organisation and date. */
export const PARTICIPATION_RULES = {
  columns: PARTICIPATION_COLUMNS,
  keyOf: ({ verband = "", organisatie = "", vanaf = "" }) => `${verband} ${organisatie} ${vanaf}`,
  compare: (a, b) =>
    comparePartnershipIds(a.verband ?? "", b.verband ?? "") ||
    compareText(a.organisatie ?? "", b.organisatie ?? "") ||
    compareText(a.vanaf ?? "", b.vanaf ?? ""),
} as const satisfies Partial<Replacement>;

/** Organisations: by code. */
export const ORGANISATION_RULES = {
  columns: ORGANISATION_COLUMNS,
  keyOf: ({ code = "" }) => code,
  compare: (a, b) => compareText(a.code ?? "", b.code ?? ""),
} as const satisfies Partial<Replacement>;

/** Places: by name, then by municipality; the register is their only source. */
export const PLACE_RULES = {
  columns: PLACE_COLUMNS,
  keyOf: placeKey,
  isOwn: () => true,
  compare: (a, b) => compareText(placeKey(a), placeKey(b)),
} as const satisfies Partial<Replacement>;

function placeKey({ plaats = "", gemeente = "" }: Row): string {
  return `${plaats} ${gemeente}`;
}

/** A phase that staff set stays with its note and remark; a remark stays wherever the source has none. */
function keepWhatStaffSet(made: Row, earlier: Row): Row {
  const { fase = "", fase_herkomst = "", fase_toelichting = "", opmerking = "" } = earlier;
  if (fase_herkomst === "vastgesteld") return { fase, fase_herkomst, fase_toelichting, opmerking };
  return { opmerking: made.opmerking || opmerking };
}

function comparePartnershipIds(a: string, b: string): number {
  const [numberA, numberB] = [registerNumber(a), registerNumber(b)];
  return numberA === numberB ? compareText(a, b) : numberA - numberB;
}

/** "roo-24311122" gives 24311122; ids of others come after all of the register. */
function registerNumber(id: string): number {
  const digits = /^roo-(\d+)$/.exec(id)?.[1];
  return digits ? Number(digits) : Number.MAX_SAFE_INTEGER;
}

/** Sets cells of the row of one source in `bronnen.csv`; a source without row is left alone. */
export function updateSource(sources: Table, id: string, cells: Row): Table {
  return { ...sources, rows: sources.rows.map((row) => (row.bron === id ? { ...row, ...cells } : row)) };
}

/** Adds code list rows for codes that are not in their list yet, after the other rows of that list. */
export function addCodes(codeLists: Table, codes: readonly Row[]): { table: Table; added: readonly Row[] } {
  const keyOf = ({ lijst, code }: Row) => `${lijst} ${code}`;
  const known = new Set(codeLists.rows.map(keyOf));
  const added = [...new Map(codes.map((row) => [keyOf(row), row])).values()].filter((row) => !known.has(keyOf(row)));
  const rows = [...codeLists.rows];
  for (const row of added)
    rows.splice(rows.findLastIndex(({ lijst }) => lijst === row.lijst) + 1 || rows.length, 0, row);
  return { table: { ...codeLists, rows }, added };
}
