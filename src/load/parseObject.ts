import { withoutUnseen } from "@/domain/unseenSigns";

const LINE_END = /\r\n|\r|\n/;

/**
 * The object in a text, without signs that nobody sees, also those written as an escape; or the line where it stops being
 * one, 0 when no line can be told.
 */
export function parseObject(text: string): { readonly value: Record<string, unknown> } | { readonly line: number } {
  try {
    const value: unknown = JSON.parse(withoutUnseen(text.replace(/^\uFEFF/, "")), legible);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? { value: { ...value } } : { line: 0 };
  } catch (error) {
    return { line: brokenLine(text, String(error)) };
  }
}

function legible(_key: string, value: unknown): unknown {
  return typeof value === "string" ? withoutUnseen(value) : value;
}

/** The line as it stands in the text, or the beginning of the text when no line is known; 40 signs at most. */
export function quoted(text: string, line: number): string {
  const part = line === 0 ? text : (text.split(LINE_END)[line - 1] ?? "");
  return withoutUnseen(part).trim().slice(0, 40);
}

/** Browsers that tell it, say "line 3 column 5" or "position 30"; 0 for the others. */
function brokenLine(text: string, message: string): number {
  const [, line] = /line (\d+)/.exec(message) ?? [];
  const [, position] = /position (\d+)/.exec(message) ?? [];
  if (line !== undefined) return Number(line);
  return position === undefined ? 0 : text.slice(0, Number(position)).split(LINE_END).length;
}
