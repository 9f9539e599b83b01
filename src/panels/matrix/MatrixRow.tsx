import { memo } from "react";
import type { Visit } from "@/state/appState";
import { useAppStore } from "@/state/store";
import { visitToQuery } from "@/state/urlCodec";
import { selectVisit } from "../links/visit";
import type { GridModel } from "./gridModel";
import { roles } from "./roles";
import type { Sizes } from "./sizes";

interface RowProps {
  readonly model: GridModel;
  /** Place of the row, from 0. */
  readonly index: number;
  readonly indexes: readonly number[];
  readonly sizes: Sizes;
  readonly tints: readonly { readonly backgroundColor: string; readonly color: string }[];
  /** Place of the cell that the tab key reaches, when it stands in this row. */
  readonly activeColumn: number | undefined;
}

/** One municipality with its cells. */
export const MatrixRow = memo(function MatrixRow({ model, index, indexes, sizes, tints, activeColumn }: RowProps) {
  const visit = useAppStore(selectVisit);
  const home = useAppStore((state) => state.home);
  const row = model.rows[index];
  if (!row) return null;
  const hrefOf = (change: Partial<Visit>) => `?${visitToQuery({ ...visit, ...change }, home)}`;
  const top = sizes.head + index * sizes.row;
  return (
    <div {...roles.row(index)} className="sk-matrix__row" style={{ insetBlockStart: top, blockSize: sizes.row }}>
      <div {...roles.side} className="sk-matrix__side" style={{ inlineSize: sizes.side }}>
        <span title={row.name}>{row.name}</span>
      </div>
      {indexes.map((at) => {
        const column = model.columns[at];
        if (!column) return null;
        const { text, label, tint } = model.cellAt(row, column);
        const isSelf = row === column;
        return (
          <div
            key={column.code}
            {...roles.cell(at)}
            className={isSelf ? "sk-matrix__cell sk-matrix__cell--self" : "sk-matrix__cell"}
            style={{ insetInlineStart: sizes.side + at * sizes.column, inlineSize: sizes.column }}
          >
            <a
              href={hrefOf(model.visitAt(row, column))}
              className={tint === undefined ? "sk-matrix__link" : "sk-matrix__link sk-matrix__link--filled"}
              style={tint === undefined ? undefined : tints[tint]}
              tabIndex={at === activeColumn ? 0 : -1}
              aria-label={label}
              data-row={index}
              data-column={at}
            >
              {text}
            </a>
          </div>
        );
      })}
    </div>
  );
});
