import type { CsvTable } from "@/load/parseCsv";
import { FILE_DESCRIPTIONS, openDataTexts } from "@/texts/openData";
import { columnDescription } from "@/texts/openDataColumns";
import type { ColumnSpec } from "./columnSpec";
import { BOUNDARY_FILES, type Licence, type OpenFile, type Origin, TABLE_FILES, type TableFile } from "./tableSpec";
import { BOUNDARY_ORIGINS, TABLES } from "./tables";

/** The tables as they are in the data folder. */
export type ReadTables = Readonly<Record<TableFile, CsvTable>>;

/** What Frictionless calls each licence. */
const LICENCES: Readonly<Record<Licence, { readonly name: string; readonly path: string; readonly title: string }>> = {
  CC0: { name: "CC0-1.0", path: "https://creativecommons.org/publicdomain/zero/1.0/", title: "CC0 1.0" },
  "CC BY 4.0": { name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/", title: "CC BY 4.0" },
};

/**
 * The Frictionless Data Package of the data set: every table with its schema, every boundary file, and where each comes
 * from. Made of the description in `tables.ts` and of what the tables themselves say (codes, sources, extra columns).
 */
export function dataPackage(tables: ReadTables) {
  return {
    profile: "data-package",
    name: "samenwerkingskaart",
    title: openDataTexts.title,
    description: openDataTexts.description,
    version: newestDay(tables),
    keywords: openDataTexts.keywords,
    licenses: [LICENCES["CC BY 4.0"]], // the strictest of all files
    sources: sourcesOf(tables),
    resources: [
      ...TABLE_FILES.map((file) => tableResource(file, tables)),
      ...BOUNDARY_FILES.map((file) => ({
        ...resource(file, BOUNDARY_ORIGINS[file], tables),
        profile: "data-resource",
        format: "topojson",
        mediatype: "application/json",
        encoding: "utf-8",
      })),
    ],
  };
}

/** Day of the newest source: the data set is as new as that. */
export function newestDay(tables: ReadTables): string {
  const days = cellsOf(tables, "bronnen.csv").map(({ peildatum = "" }) => peildatum);
  return days.sort().at(-1) ?? "";
}

/** Name of a file without its extension, as it is called in the package. */
export function resourceName(file: OpenFile): string {
  return file.replace(".csv", "").replace(".topojson", "-grenzen");
}

function resource(file: OpenFile, { sources, licence }: Origin, tables: ReadTables) {
  const { title, description } = FILE_DESCRIPTIONS[file];
  const name = resourceName(file);
  return { name, path: file, title, description, licenses: [LICENCES[licence]], sources: sourcesOf(tables, sources) };
}

function tableResource(file: TableFile, tables: ReadTables) {
  const spec = TABLES[file];
  const known = new Set(spec.columns.map(({ name }) => name));
  const added = tables[file].columns.filter((name) => !known.has(name)).map((name) => ({ name, type: "string" }));
  return {
    ...resource(file, spec, tables),
    profile: "tabular-data-resource",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ";", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: [...spec.columns.map((column) => field(file, column, tables)), ...added],
      missingValues: [""],
      ...(spec.key.length > 0 && { primaryKey: spec.key }),
      ...(spec.references.length > 0 && {
        foreignKeys: spec.references.map(({ column, table, key }) => ({
          fields: column,
          reference: { resource: table === file ? "" : resourceName(table), fields: key },
        })),
      }),
    },
  };
}

function field(file: TableFile, column: ColumnSpec, tables: ReadTables) {
  const { name, type, isRequired, isLink, pattern, minimum, maximum } = column;
  const constraints = { required: isRequired, pattern, minimum, maximum, enum: allowedWords(column, tables) };
  const isFree = Object.values(constraints).every((value) => value === undefined);
  return {
    name,
    type,
    format: isLink && "uri",
    description: columnDescription(file, name),
    constraints: isFree ? undefined : constraints,
  };
}

/** The words that a cell may hold; undefined when it is free. */
export function allowedWords({ codeList, words }: ColumnSpec, tables: ReadTables): readonly string[] | undefined {
  if (!codeList) return words;
  const entries = cellsOf(tables, "codelijsten.csv").filter(({ lijst }) => lijst === codeList);
  return entries.map(({ code = "" }) => code);
}

function sourcesOf(tables: ReadTables, keys?: readonly string[]) {
  return cellsOf(tables, "bronnen.csv")
    .filter(({ bron = "" }) => !keys || keys.includes(bron))
    .map(({ naam = "", url }) => ({ title: naam, path: url || undefined }));
}

function cellsOf(tables: ReadTables, file: TableFile) {
  return tables[file].items.map(({ cells }) => cells);
}
