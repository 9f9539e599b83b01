import { useMemo } from "react";
import { paletteOf } from "@/design/palette";
import { slotLine } from "@/design/slotLines";
import { usePainted } from "@/state/paintedStore";
import { counted, selectChosen } from "@/state/selectChosen";
import { useAppStore } from "@/state/store";
import { formatNumber } from "@/texts/format";
import { combinationLabel, overlapTexts } from "@/texts/overlap";
import { runsOf, widthOf } from "./columnWidths";
import type { Column } from "./useCombinations";
import { useSlotPointer } from "./useSlotPointer";

const HEIGHT = 16;
const FOCUSABLE = { tabIndex: 0 };

interface Props {
  readonly columns: readonly Column[];
  readonly of: number;
  readonly isLit: (column: Column) => boolean;
  readonly onToggle: (column: Column) => void;
}

/** One row per partnership, one column per combination; a line where the municipalities of the column take part. */
export function LinearDiagram({ columns, of, isLit, onToggle }: Props) {
  const chosen = usePainted(selectChosen);
  const municipality = useAppStore((state) => state.municipalities[0] ?? "");
  return (
    // it scrolls when there are many columns, so the keyboard must be able to reach it
    <section className="sk-linear" aria-label={overlapTexts.diagram} {...FOCUSABLE}>
      <div className="sk-linear__columns">
        {columns.map((column) => (
          <button
            key={column.slots.join()}
            type="button"
            className="sk-linear__column"
            style={{ inlineSize: widthOf(column, columns.length) }}
            aria-pressed={isLit(column)}
            aria-current={column.municipalities.includes(municipality) ? "true" : undefined}
            aria-label={combinationLabel(column.names.length, column.partnerships, of)}
            title={column.names.join(", ")}
            onClick={() => onToggle(column)}
          >
            {formatNumber(column.names.length)}
          </button>
        ))}
      </div>
      {counted(chosen).map(({ slot, chosen: { id, name } }) => (
        <Row key={id} name={name} slot={slot} columns={columns} isLit={isLit} />
      ))}
    </section>
  );
}

interface RowProps extends Pick<Props, "columns" | "isLit"> {
  readonly name: string;
  readonly slot: number;
}

function Row({ name, slot, columns, isLit }: RowProps) {
  const palette = useMemo(() => paletteOf(), []);
  const { onPointerEnter, onPointerLeave } = useSlotPointer(slot);
  const { runs, places, total } = runsOf(columns, slot);
  const { color, dash, isDouble } = slotLine(slot, palette);
  const width = isDouble ? 2 : 5;
  const line = { stroke: color, strokeWidth: width, strokeDasharray: dash.map((each) => each * 4).join(" ") };
  const middles = isDouble ? [HEIGHT / 2 - 2.5, HEIGHT / 2 + 2.5] : [HEIGHT / 2];
  return (
    <div className="sk-linear__row" onPointerEnter={onPointerEnter} onPointerLeave={onPointerLeave}>
      <span className="sk-linear__name">
        {slot + 1}. {name}
      </span>
      <svg width={total} height={HEIGHT} aria-hidden="true">
        {columns.map((column, i) => (
          <rect
            key={column.slots.join()}
            className={isLit(column) ? "sk-linear__cell is-lit" : "sk-linear__cell"}
            x={places[i]}
            width={widthOf(column, columns.length)}
            height={HEIGHT}
          />
        ))}
        {runs.flatMap(([from, to]) =>
          middles.map((y) => <path key={`${from} ${y}`} d={`M${from + 1} ${y}H${to - 1}`} {...line} />),
        )}
      </svg>
    </div>
  );
}
