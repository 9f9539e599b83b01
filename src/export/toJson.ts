import type { Source } from "@/domain/dataset";
import type { CellValue, Column } from "./column";
import { titleOf } from "./cover";
import type { Excerpt } from "./excerpt";
import { participationColumns, participationsIn } from "./participationColumns";
import { partnershipColumns } from "./partnershipColumns";

/** What an export says of itself, with names as in the data files; the same in JSON and GeoJSON. */
export function aboutExcerpt(excerpt: Excerpt) {
  return {
    titel: titleOf(excerpt),
    inhoud: excerpt.subject,
    gebied: excerpt.area || null,
    filters: excerpt.filters,
    peildatum: excerpt.referenceDate,
    gemaakt_op: excerpt.madeOn,
    adres: excerpt.permalink,
    bronnen: excerpt.dataset.sources.map(sourceOf),
  };
}

/** The tables as JSON: numbers as numbers, lists as lists, and null where the source is silent. */
export function toJson(excerpt: Excerpt): string {
  const tables = {
    samenwerkingsverbanden: rowsOf(partnershipColumns(excerpt), excerpt.entries),
    deelnames: rowsOf(participationColumns(excerpt), participationsIn(excerpt)),
  };
  return `${JSON.stringify({ ...aboutExcerpt(excerpt), ...tables })}\n`;
}

function sourceOf({ id, name, licence, url, asOf, coverage, coverageArea }: Source) {
  return {
    bron: id,
    naam: name,
    licentie: licence,
    url: url ?? null,
    peildatum: asOf ?? null,
    dekking: coverage ?? null,
    dekking_gebied: coverageArea ?? null,
  };
}

function rowsOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Record<string, CellValue | null>[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ name, value }) => [name, value(row) ?? null])));
}
