import { fileWords } from "@/domain/fileWords";
import type { FileKind } from "@/texts/download";
import type { Excerpt } from "./excerpt";

/** What stands behind the dot; a CSV export is two tables and a readme in one zip. */
const EXTENSION: Readonly<Record<FileKind, string>> = {
  xlsx: "xlsx",
  csv: "csv.zip",
  geojson: "geojson",
  json: "json",
};

/** "samenwerkingsverbanden-in-provincie-utrecht-2026-05-16.xlsx": what it is and of which day. */
export function fileName(excerpt: Excerpt, kind: FileKind): string {
  return `${fileStem(excerpt)}.${EXTENSION[kind]}`;
}

function fileStem({ subject, referenceDate }: Excerpt): string {
  return `${fileWords(subject)}-${referenceDate}`;
}
