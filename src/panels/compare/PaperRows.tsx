import { formatNumber } from "@/texts/format";

interface Props {
  /** Above the name, the number and the words. */
  readonly heads: readonly [name: string, count: string, words: string];
  readonly rows: readonly { readonly name: string; readonly count: number; readonly words: string }[];
}

/** A table for paper, where rows do not open: each says at once what is in it. */
export function PaperRows({ heads, rows }: Props) {
  return (
    <table className="sk-compare-paper">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, count, words }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="sk-number">{formatNumber(count)}</td>
            <td>{words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
