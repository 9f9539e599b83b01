import type { Feature, Sheet } from "write-excel-file/browser";
import {
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
} from "write-excel-file/utility";

type FileContent = File | Blob | ArrayBuffer;

const SHEET = "xl/worksheets/sheet{id}.xml";

/** The cells of a table that its filter buttons are about, header included; undefined for a sheet without a header. */
export function filterRangeOf({ data, stickyRowsCount }: Sheet<FileContent>): string | undefined {
  const width = data[0]?.length ?? 0;
  if (!stickyRowsCount || width === 0) return undefined;
  return `${getCellAddress(0, 0)}:${getCellAddress(data.length - 1, width - 1)}`;
}

/** Puts a filter button in each cell of the header; the ranges, in the order of the sheets. */
export function sheetFilters(perSheet: readonly (string | undefined)[]): Feature<FileContent> {
  return {
    files: { transform: { [SHEET]: { transform: (xml, _, { sheetIndex }) => withFilter(xml, perSheet[sheetIndex]) } } },
  };
}

function withFilter(xml: string, ref: string | undefined): string {
  if (ref === undefined) return xml;
  const markup = getSelfClosingTagMarkup("autoFilter", { ref });
  const order = getOrderOfSiblings(SHEET, "worksheet") ?? [];
  return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, "worksheet");
}
