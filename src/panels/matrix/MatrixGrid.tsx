import { type MouseEvent, memo, type SyntheticEvent, useMemo, useState } from "react";
import { classColor, paletteOf, textColorOn } from "@/design/palette";
import { useAppStore } from "@/state/store";
import { matrixTexts } from "@/texts/matrix";
import { useLayout } from "@/ui/useLayout";
import { placeOf } from "./gridKeys";
import type { GridModel } from "./gridModel";
import { HeadRow } from "./HeadRow";
import { MatrixRow } from "./MatrixRow";
import { placeOfOpened, rememberOpened } from "./openedCell";
import { roles } from "./roles";
import { sizesOf } from "./sizes";
import { useAxis } from "./useAxis";
import { useCursor } from "./useCursor";

interface Props {
  readonly model: GridModel;
  /** Tells in words which cell is under pointer or focus. */
  readonly onPoint: (label: string | undefined) => void;
}

/** Up to this many cells all stand in the page, where the browser's own search finds them. */
const ALL_AT_ONCE = 1000;

/** A grid of links: headings stay in sight, only cells near the window are in the page, arrow keys walk through all. */
export const MatrixGrid = memo(function MatrixGrid({ model, onPoint }: Props) {
  const { rows, columns, kind } = model;
  const [region, setRegion] = useState<HTMLElement | null>(null);
  const isPhone = useLayout() === "phone";
  const sizes = useMemo(() => sizesOf(kind, isPhone), [kind, isPhone]);
  const [start] = useState(() => placeOfOpened(model));
  const cursor = useCursor({ rows: rows.length, columns: columns.length, region, start });
  const shared = { region, showsAll: rows.length * columns.length <= ALL_AT_ONCE };
  const { active } = cursor;
  const down = useAxis({
    ...shared,
    count: rows.length,
    size: sizes.row,
    heading: sizes.head,
    horizontal: false,
    active: active.row,
  });
  const across = useAxis({
    ...shared,
    count: columns.length,
    size: sizes.column,
    heading: sizes.side,
    horizontal: true,
    active: active.column,
  });
  const tints = useTints(model.tints);
  const labelAt = (target: EventTarget) => {
    const place = placeOf(target);
    const [row, column] = place ? [rows[place.row], columns[place.column]] : [];
    return row && column ? model.cellAt(row, column).label : undefined;
  };
  const events = {
    ...roles.grid(matrixTexts.grid[kind], rows.length, columns.length),
    onKeyDown: cursor.onKey,
    onFocus: ({ target }: SyntheticEvent) => {
      const place = placeOf(target);
      if (place) cursor.setPlace(place);
      onPoint(labelAt(target));
    },
    onPointerOver: ({ target }: SyntheticEvent) => onPoint(labelAt(target)),
    onPointerLeave: () => onPoint(undefined),
    onClick: (event: MouseEvent) => follow(event, model),
  };
  // what is brought into sight stays clear of the headings
  const clear = { scrollPaddingBlockStart: sizes.head, scrollPaddingInlineStart: sizes.side };
  return (
    <div {...events} ref={setRegion} className="sk-matrix" style={clear}>
      <div {...roles.rows} className="sk-matrix__sheet" style={{ inlineSize: across.total, blockSize: down.total }}>
        <HeadRow columns={columns} indexes={across.indexes} sizes={sizes} />
        {down.indexes.map((index) => (
          <MatrixRow
            key={rows[index]?.code ?? index}
            model={model}
            index={index}
            indexes={across.indexes}
            sizes={sizes}
            tints={tints}
            activeColumn={index === active.row ? active.column : undefined}
          />
        ))}
      </div>
    </div>
  );
});

/** Ground and text per class, as the palette of the page has them; the text stands out as much as it can. */
function useTints(count: number) {
  return useMemo(() => {
    const palette = paletteOf();
    return Array.from({ length: count }, (_, index) => {
      const backgroundColor = count === 1 ? palette.member : classColor(palette, index, count);
      return { backgroundColor, color: textColorOn(backgroundColor, palette) };
    });
  }, [count]);
}

/** A plain click goes where the link leads without loading the page; any other click is the browser's. */
function follow(event: MouseEvent, { kind, rows, columns, visitAt }: GridModel): void {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const place = placeOf(event.target);
  const [row, column] = place ? [rows[place.row], columns[place.column]] : [];
  if (!row || !column) return;
  event.preventDefault();
  rememberOpened({ kind, row: row.code, column: column.code });
  useAppStore.setState({ ...visitAt(row, column), litClass: undefined });
}
