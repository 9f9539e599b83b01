import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { measureAreas } from "@/import/boundaries/measureAreas";
import { type DataTables, EMPTY_TABLES, type TableName } from "@/import/tables/dataTables";
import { readTable, type Table, writeTable } from "@/import/tables/table";
import { readText } from "./readText";

const NAMES = Object.keys(EMPTY_TABLES) as TableName[];

/** All tables of a data folder; a file that is not there yet is an empty table. */
export function readDataFolder(folder: string): DataTables {
  const read = (name: TableName): Table => {
    const path = join(folder, name);
    return existsSync(path) ? readTable(name, readText(path)) : EMPTY_TABLES[name];
  };
  return Object.fromEntries(NAMES.map((name) => [name, read(name)])) as Record<TableName, Table>;
}

/** Land area in km² of every municipality on the shipped boundaries; nothing when there are none. */
export function readMeasuredAreas(folder: string): ReadonlyMap<string, number> {
  const path = join(folder, "gemeenten.topojson");
  return existsSync(path) ? measureAreas(JSON.parse(readText(path)), "gemeenten") : new Map();
}

/**
 * Writes all tables beside the old ones, and only then puts them in their place: an interrupted run leaves the old
 * tables as they were. A table whose text is the same is not touched.
 *
 * @returns names of the files that changed
 */
export function writeDataFolder(folder: string, tables: DataTables): TableName[] {
  mkdirSync(folder, { recursive: true });
  const texts = NAMES.map((name) => ({ name, path: join(folder, name), text: writeTable(tables[name]) }));
  const changed = texts.filter(({ path, text }) => !existsSync(path) || readFileSync(path, "utf8") !== text);
  const temporary = (path: string) => `${path}.nieuw`;
  try {
    for (const { path, text } of changed) writeFileSync(temporary(path), text);
  } catch (error) {
    for (const { path } of changed) rmSync(temporary(path), { force: true });
    throw error;
  }
  for (const { path } of changed) renameSync(temporary(path), path);
  return changed.map(({ name }) => name);
}
