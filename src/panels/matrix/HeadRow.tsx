import { memo } from "react";
import { matrixTexts } from "@/texts/matrix";
import { shortName } from "@/texts/wording";
import type { Line } from "./gridModel";
import { roles } from "./roles";
import type { Sizes } from "./sizes";

interface HeadProps {
  readonly columns: readonly Line[];
  /** Places of the columns that stand in the page. */
  readonly indexes: readonly number[];
  readonly sizes: Sizes;
}

/** Names of the columns, turned on their side; they stay in sight. */
export const HeadRow = memo(function HeadRow({ columns, indexes, sizes }: HeadProps) {
  return (
    <div {...roles.head} className="sk-matrix__head" style={{ blockSize: sizes.head }}>
      <div {...roles.corner} className="sk-matrix__corner" style={{ inlineSize: sizes.side }}>
        {matrixTexts.municipality}
      </div>
      {indexes.map((index) => (
        <div
          key={columns[index]?.code ?? index}
          {...roles.column(index)}
          className="sk-matrix__column"
          style={{ insetInlineStart: sizes.side + index * sizes.column, inlineSize: sizes.column }}
        >
          <span title={columns[index]?.name}>{shortName(columns[index]?.name ?? "")}</span>
        </div>
      ))}
    </div>
  );
});
