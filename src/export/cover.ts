import { lastDayOfSources } from "@/state/home";
import { COVER_LABELS, countsLine, downloadTexts, notesFor, sourceSentence } from "@/texts/download";
import { formatDate } from "@/texts/format";
import { upperFirst } from "@/texts/wording";
import type { Excerpt } from "./excerpt";
import { participationsIn } from "./participationColumns";

/** One line of the cover: what it is about, and what it says. A link is a line of its own. */
export interface CoverLine {
  readonly label: string;
  readonly text: string;
}

/** "Samenwerkingskaart: samenwerkingsverbanden in provincie Utrecht". */
export function titleOf({ site, subject }: Excerpt): string {
  return `${site}: ${subject}`;
}

/** What stands before the tables, in order: title, filters, dates, sources and what to mind. */
export function coverLines(excerpt: Excerpt): CoverLine[] {
  const { entries, dataset, referenceDate, filters, area } = excerpt;
  const incomplete = entries.filter(({ partnership }) => !partnership.hasAllParticipants).length;
  const line = (label: string, text: string): CoverLine => ({ label, text });
  const { sources } = dataset;
  return [
    line(COVER_LABELS.title, titleOf(excerpt)),
    line(COVER_LABELS.subject, upperFirst(excerpt.subject)),
    ...(area ? [line(COVER_LABELS.area, upperFirst(area))] : []),
    ...(filters.length > 0 ? filters : [downloadTexts.noFilters]).map((text) => line(COVER_LABELS.filters, text)),
    line(COVER_LABELS.referenceDate, formatDate(referenceDate)),
    line(COVER_LABELS.counts, countsLine(entries.length, participationsIn(excerpt).length)),
    ...sources.map((source) => line(COVER_LABELS.source, sourceSentence(source))),
    ...sources.flatMap(({ coverage }) => (coverage ? [line(COVER_LABELS.coverage, coverage)] : [])),
    line(COVER_LABELS.madeOn, formatDate(excerpt.madeOn)),
    line(COVER_LABELS.permalink, excerpt.permalink),
    ...notesFor(referenceDate, incomplete, lastDayOfSources(dataset)).map((text) => line(COVER_LABELS.note, text)),
  ];
}
