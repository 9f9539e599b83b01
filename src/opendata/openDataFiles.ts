import { CATALOGUE_FILE, catalogue, PACKAGE_FILE } from "./catalogue";
import { dataPackage, type ReadTables } from "./dataPackage";
import type { Publisher } from "./publisher";

/** The texts of the two descriptions of the data set, by file name; equal tables give equal texts. */
export function openDataFiles(tables: ReadTables, publisher: Publisher): Readonly<Record<string, string>> {
  return {
    [PACKAGE_FILE]: `${JSON.stringify(dataPackage(tables), null, 2)}\n`,
    [CATALOGUE_FILE]: `${JSON.stringify(catalogue(tables, publisher), null, 2)}\n`,
  };
}
