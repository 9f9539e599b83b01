import { readFileSync, statSync } from "node:fs";
import { ImportFault } from "@/import/fault";

/** Text of a UTF-8 file. */
export function readText(path: string): string {
  refuseFolder(path);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof TypeError) throw new ImportFault("not-utf8", path);
    throw error;
  }
}

/** Says of a folder that it is one: reading it would only tell "EISDIR". */
export function refuseFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`${path} is een map. Geef de naam van het bestand zelf op.`);
  }
}
