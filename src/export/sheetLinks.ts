import type { Feature, Sheet } from "write-excel-file/browser";
import {
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
} from "write-excel-file/utility";
import { isSafeLink } from "@/load/rowReader";

type FileContent = File | Blob | ArrayBuffer;

/** A cell that opens an address. */
interface CellLink {
  /** "B7". */
  readonly cell: string;
  readonly target: string;
}

const SHEET = "xl/worksheets/sheet{id}.xml";
const LINK_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** Cells of a sheet that hold nothing but an http(s) address. */
export function linksOf({ data }: Sheet<FileContent>): readonly CellLink[] {
  return data.flatMap((row, rowIndex) =>
    row.flatMap((cell, columnIndex) => {
      const value = typeof cell === "object" && cell !== null && "value" in cell ? cell.value : cell;
      if (typeof value !== "string" || !isSafeLink(value)) return [];
      return [{ cell: getCellAddress(rowIndex, columnIndex), target: value }];
    }),
  );
}

/** Makes those cells links without a formula; the links of each sheet, in the order of the sheets. */
export function sheetLinks(perSheet: readonly (readonly CellLink[])[]): Feature<FileContent> {
  return {
    files: {
      transform: {
        [SHEET]: { transform: (xml, _options, { sheetIndex }) => withLinks(xml, perSheet[sheetIndex] ?? []) },
        "xl/worksheets/_rels/sheet{id}.xml.rels": {
          insert: (_options, { sheetIndex }) => (perSheet[sheetIndex] ?? []).map(relationship).join(""),
        },
      },
    },
  };
}

function withLinks(xml: string, links: readonly CellLink[]): string {
  if (links.length === 0) return xml;
  const each = links.map(({ cell }, index) => getSelfClosingTagMarkup("hyperlink", { ref: cell, "r:id": idOf(index) }));
  const markup = `<hyperlinks>${each.join("")}</hyperlinks>`;
  const order = getOrderOfSiblings(SHEET, "worksheet") ?? [];
  return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, "worksheet");
}

function relationship({ target }: CellLink, index: number): string {
  const attributes = { Id: idOf(index), Type: LINK_TYPE, Target: target, TargetMode: "External" };
  return getSelfClosingTagMarkup("Relationship", attributes);
}

function idOf(index: number): string {
  return `rId-link-${index + 1}`;
}
