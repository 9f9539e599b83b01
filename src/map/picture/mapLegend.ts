import type { Palette } from "@/design/palette";
import { type DrawingNode, movedBy, node } from "@/drawing/node";
import { type Block, BOLD, type Measure, PLAIN, paragraph } from "@/drawing/text";
import { type Fill, fillKey, type LegendLine, type LegendLink, type LegendRow, type Scene } from "@/scene/scene";
import { legendTexts } from "@/texts/map";
import { overlapLegendTexts } from "@/texts/overlapLegend";
import { markLabel, pictureTexts } from "@/texts/picture";
import { linkStyle } from "../linkLines";
import { dashArray, legendLineStyle, paintOf } from "../paint";
import { DIMMED, palerFills } from "../palerFills";
import { marksSize, slotMarks } from "../slotMarks";

const SIZE = 13.5;
const SWATCH = { width: 24, height: 16 };
const TEXT_FROM = 34;
const GAP = 6;
/** Least room between a label and its number. */
const NUMBER_GAP = 12;

interface LegendRoom {
  readonly width: number;
  readonly palette: Palette;
  readonly measure: Measure;
}

/** How wide the legend must be for each colour to be told on one line. */
export function legendWidth({ legend }: Scene, measure: Measure): number {
  const wide = legend.map(({ label, count }) => measure(`${label}${legendTexts.countOf(count)}`, SIZE, PLAIN));
  return TEXT_FROM + Math.max(0, ...wide) + NUMBER_GAP;
}

/** What the colours, lines and marks of the map mean, one below the other. */
export function mapLegend(scene: Scene, room: LegendRoom): Block {
  const { mode, legend, legendLines, links = [], legendLinks = [], legendNote, markNames = [] } = scene;
  const { legendTitle = legendTexts.title[mode], legendCaution, litGroup } = scene;
  const paler = palerRow(palerFills(scene), room);
  return stack([
    heading(legendTitle, room),
    ...(litGroup ? [litRow(litGroup, room), ...paler] : []),
    ...legend.map((row) => fillRow(row, room, !litGroup && isLitRow(row, scene) ? BOLD : PLAIN)),
    ...(litGroup ? [] : paler),
    ...legendLines.map((line) => lineRow(line, room)),
    ...legendLinks.map((link) => linkRow(link, links.length, room)),
    ...(legendNote ? [note(legendNote, room)] : []),
    ...(legendCaution ? [note(legendCaution, room)] : []),
    ...(markNames.length > 0 ? [heading(pictureTexts.marks, room)] : []),
    ...markNames.map((name, slot) => markRow(name, slot, markNames.length, room)),
  ]);
}

function stack(blocks: readonly Block[]): Block {
  let height = 0;
  const nodes = blocks.map((block) => {
    const moved = movedBy(0, height, block.nodes);
    height += block.height + GAP;
    return moved;
  });
  return { nodes, height };
}

function heading(text: string, { width, palette, measure }: LegendRoom): Block {
  return paragraph(text, { x: 0, y: 0, width }, { size: SIZE, weight: BOLD, color: palette.textDark }, measure);
}

/** True for the row whose municipalities are the lit ones: on screen it is pressed. */
function isLitRow({ fill }: LegendRow, { lit, municipalities }: Scene): boolean {
  const isThere = lit !== undefined && lit.size > 0;
  return isThere && municipalities.every(({ code, ...own }) => lit.has(code) === (fillKey(own.fill) === fillKey(fill)));
}

function litRow({ fill, count }: NonNullable<Scene["litGroup"]>, room: LegendRoom): Block {
  const swatch = [node("rect", { ...SWATCH, fill: paintOf(fill, room.palette).color }), edgeOf(room)];
  return row(overlapLegendTexts.litGroup(count), swatch, room, { weight: BOLD });
}

/** Says that the rest is paler than what is lit; nothing while all are as bright. */
function palerRow(fills: readonly Fill[], room: LegendRoom): Block[] {
  if (fills.length === 0) return [];
  const width = SWATCH.width / fills.length;
  const stripes = fills.map((fill, place) => {
    const { color } = paintOf(fill, room.palette);
    return node("rect", { ...SWATCH, x: place * width, width, fill: color, "fill-opacity": DIMMED });
  });
  return [row(overlapLegendTexts.others, [...stripes, edgeOf(room)], room)];
}

function edgeOf({ palette }: LegendRoom): DrawingNode {
  const stroke = palette.provinceBorderOutside;
  return node("rect", { x: 0.5, y: 0.5, width: 23, height: 15, fill: "none", stroke });
}

function fillRow({ fill, label, count }: LegendRow, room: LegendRoom, weight: number): Block {
  const { palette } = room;
  const { color, isHatched } = paintOf(fill, palette);
  const hatch = isHatched
    ? [node("path", { d: "M0 8 8 0M0 16 16 0M8 16 24 0M16 16 24 8", stroke: palette.hatch, fill: "none" })]
    : [];
  const swatch = [node("rect", { ...SWATCH, fill: color }), ...hatch, edgeOf(room)];
  return row(label, swatch, room, { number: legendTexts.countOf(count), weight });
}

function lineRow(line: LegendLine, room: LegendRoom): Block {
  const style = legendLineStyle(line, room.palette);
  const attributes = { stroke: style.color, "stroke-width": style.width, "stroke-dasharray": dashArray(style) };
  return row(line.label, [node("path", { d: "M0 8H24", ...attributes })], room);
}

function linkRow(link: LegendLink, all: number, room: LegendRoom): Block {
  const { color, width } = linkStyle(link, all, room.palette);
  const line = node("path", { d: "M0 8H24", stroke: color, "stroke-width": width });
  return row(link.label, [line], room, { number: legendTexts.linesOf(link.count) });
}

function note(text: string, { width, palette, measure }: LegendRoom): Block {
  return paragraph(text, { x: 0, y: 0, width }, { size: SIZE, color: palette.textOutside }, measure);
}

/** The marks as they stand in a municipality that is in this partnership only: the place tells it without colour. */
function markRow(name: string, slot: number, of: number, room: LegendRoom): Block {
  const { width, height } = marksSize(of);
  const marks = slotMarks({ slots: [slot], of, top: 0 }, room.palette);
  const frame = { x: -width / 2, y: 0, width, height, fill: "none", stroke: room.palette.borderOnEmpty };
  const swatch = [movedBy(width / 2, 0, [...marks, node("rect", frame)])];
  return row(markLabel(slot + 1, name), swatch, room, { swatchWidth: width });
}

function row(
  label: string,
  swatch: readonly DrawingNode[],
  { width, palette, measure }: LegendRoom,
  { number = "", swatchWidth = SWATCH.width, weight = PLAIN } = {},
): Block {
  const from = Math.max(TEXT_FROM, swatchWidth + 10);
  const free = width - from - (number ? measure(number, SIZE, PLAIN) + NUMBER_GAP : 0);
  const text = paragraph(
    label,
    { x: from, y: 0, width: free },
    { size: SIZE, weight, color: palette.textDark },
    measure,
  );
  const end = { x: width, y: SIZE * 1.02, "text-anchor": "end", "font-size": SIZE, fill: palette.textOutside };
  return {
    nodes: [movedBy(0, 1, swatch), ...text.nodes, ...(number ? [node("text", end, [number])] : [])],
    height: Math.max(SWATCH.height + 2, text.height),
  };
}
