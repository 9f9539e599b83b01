import type { Summary } from "./statistics";

const DIVISOR: Readonly<Record<string, number>> = { kB: 1e3, MB: 1e6 };

/** A number in its unit with as many decimals as mean something: "412", "9.8", "0.43". Sizes are given in bytes. */
export function figure(value: number, unit: string): string {
  const scaled = value / (DIVISOR[unit] ?? 1);
  if (unit === "×") return scaled.toFixed(2);
  if (unit === "kB" || unit === "MB") return scaled.toFixed(1);
  return scaled.toFixed(scaled >= 100 ? 0 : scaled >= 1 ? 1 : 3);
}

/** "412 (398 to 450)": median, least and most; one number when they are the same; a dash when nothing was measured. */
export function figures(summary: Summary | undefined, unit: string): string {
  if (!summary) return "–";
  const [median, min, max] = [summary.median, summary.min, summary.max].map((value) => figure(value, unit));
  return min === max ? `${median}` : `${median} (${min} to ${max})`;
}

/** A Markdown table. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
