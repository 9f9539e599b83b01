import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes all files beside the old ones, and only then puts them in their place: a run that fails halfway leaves the old
 * files as they were. A file whose text is the same is not touched.
 *
 * @param texts by file name
 * @returns names of the files that changed
 */
export function writeFiles(folder: string, texts: Readonly<Record<string, string>>): string[] {
  mkdirSync(folder, { recursive: true });
  const files = Object.entries(texts).map(([name, text]) => ({ name, text, path: join(folder, name) }));
  const changed = files.filter(({ path, text }) => !existsSync(path) || readFileSync(path, "utf8") !== text);
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
