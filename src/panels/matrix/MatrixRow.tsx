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
  const top = sizes.head + index * sizes.row;
  return (
    <div {...roles.row(index)} className="sk-matrix__row" style={{ insetBlockStart: top, blockSize: sizes.row }}>
      <div {...roles.side} className="sk-matrix__side" style={{ inlineSize: sizes.side }}>
        <span title={row.name}>{row.name}</span>
      </div>
      {indexes.map((at) => (
        <MatrixCell
          key={model.columns[at]?.code ?? at}
          model={model}
          row={index}
          column={at}
          sizes={sizes}
          tints={tints}
          isActive={at === activeColumn}
          visit={visit}
          home={home}
        />
      ))}
    </div>
  );
});

interface CellProps extends Pick<RowProps, "model" | "sizes" | "tints"> {
  readonly row: number;
  readonly column: number;
  /** True for the one cell that the tab key reaches. */
  readonly isActive: boolean;
  readonly visit: Visit;
  readonly home: Visit;
}

/** One cell, drawn once while it stays in the page: scrolling only draws what comes into it. */
const MatrixCell = memo(function MatrixCell({ model, sizes, tints, visit, home, ...place }: CellProps) {
  const row = model.rows[place.row];
  const column = model.columns[place.column];
  if (!row || !column) return null;
  const { text, label, tint } = model.cellAt(row, column);
  return (
    <div
      {...roles.cell(place.column)}
      className={row === column ? "sk-matrix__cell sk-matrix__cell--self" : "sk-matrix__cell"}
      style={{ insetInlineStart: sizes.side + place.column * sizes.column, inlineSize: sizes.column }}
    >
      <a
        href={`?${visitToQuery({ ...visit, ...model.visitAt(row, column) }, home)}`}
        className={tint === undefined ? "sk-matrix__link" : "sk-matrix__link sk-matrix__link--filled"}
        style={tint === undefined ? undefined : tints[tint]}
        tabIndex={place.isActive ? 0 : -1}
        aria-label={label}
        data-row={place.row}
        data-column={place.column}
      >
        {text}
      </a>
    </div>
  );
});
