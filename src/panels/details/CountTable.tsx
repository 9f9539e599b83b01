import { formatNumber } from "@/texts/format";
import { Bar } from "./Bar";

export interface CountRow {
  readonly code: string;
  readonly name: string;
  readonly count: number;
  /** True for a row that is part of the row above it. */
  readonly isPart?: boolean;
}

interface Props {
  readonly caption: string;
  /** Headings of the two columns. */
  readonly what: string;
  readonly number: string;
  readonly rows: readonly CountRow[];
}

/** Numbers as a table, each with a bar for who sees it. */
export function CountTable({ caption, what, number, rows }: Props) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <table className="sk-counts">
      <caption>{caption}</caption>
      <thead className="sk-hidden">
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">{number}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ code, name, count, isPart }) => (
          <tr key={`${isPart ? "part" : "whole"} ${code}`} className={isPart ? "sk-counts__part" : undefined}>
            <th scope="row">
              {name}
              <Bar part={count / most} />
            </th>
            <td className="sk-number">{formatNumber(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
