import type { Row } from "@tanstack/react-table";
import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from "@tanstack/react-virtual";
import { Fragment, useCallback, useEffect, useState } from "react";
import { useAppStore } from "@/state/store";
import { useIsPrinting } from "@/ui/useIsPrinting";
import { bringIntoSight } from "./bringIntoSight";
import { columns, type features } from "./columns";
import { PartnershipRow } from "./PartnershipRow";
import type { TableRow } from "./tableRow";
import { useEndKey } from "./useEndKey";

interface Props {
  readonly rows: readonly Row<typeof features, TableRow>[];
  /** The element that scrolls; null until it is there. */
  readonly region: HTMLElement | null;
}

/** Up to this many rows all stand in the page, where the browser's own search finds them. */
const ALL_AT_ONCE = 100;
const ROW_HEIGHT = 72; // px, a guess until a row is measured
const HEADER_HEIGHT = 48; // px, covers the rows beneath it

/** The body of the table: the rows in sight, or all of them when they are few or go to paper. */
export function RowWindow({ rows, region }: Props) {
  const isPrinting = useIsPrinting();
  const showsAll = isPrinting || rows.length <= ALL_AT_ONCE;
  const [focused, setFocused] = useState<number>();
  const chosen = useAppStore(({ partnerships }) => rows.findIndex(({ id }) => id === partnerships[0]));
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => region,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
    scrollPaddingStart: HEADER_HEIGHT,
    // the row that holds the focus stays, or the keyboard would lose its place
    rangeExtractor: (range) => withIndex(defaultRangeExtractor(range), focused, rows.length),
  });
  useEffect(() => {
    if (chosen < 0 || !region) return;
    if (!bringIntoSight(region)) virtualizer.scrollToIndex(chosen, { align: "start" });
  }, [chosen, region, virtualizer]);
  const goToEnd = useCallback(
    () => virtualizer.scrollToIndex(rows.length - 1, { align: "end" }),
    [virtualizer, rows.length],
  );
  useEndKey(showsAll ? null : region, goToEnd);
  if (showsAll) {
    return (
      <tbody>
        {rows.map((row, index) => (
          <PartnershipRow key={row.id} row={row} index={index} isChosen={index === chosen} />
        ))}
      </tbody>
    );
  }
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.end ?? 0;
  return (
    <tbody
      onFocus={({ target }) => setFocused(Number(target.closest("tr")?.dataset.index))}
      onBlur={() => setFocused(undefined)}
    >
      {items.map((item, place) => {
        const row = rows[item.index];
        return row ? (
          <Fragment key={item.key}>
            <Gap height={item.start - endOf(items[place - 1])} />
            <PartnershipRow
              row={row}
              index={item.index}
              isChosen={item.index === chosen}
              measure={virtualizer.measureElement}
            />
          </Fragment>
        ) : null;
      })}
      <Gap height={virtualizer.getTotalSize() - last} />
    </tbody>
  );
}

/** Only room: assistive technology counts rows by their aria-rowindex and passes over this one. */
const NO_ROW = { role: "presentation" } as const;

/** Takes the room of rows that are not there. */
function Gap({ height }: { readonly height: number }) {
  return height > 0 ? (
    <tr {...NO_ROW} className="sk-table__gap" style={{ blockSize: height }}>
      <td {...NO_ROW} colSpan={columns.length} />
    </tr>
  ) : null;
}

function endOf(item: VirtualItem | undefined): number {
  return item?.end ?? 0;
}

function withIndex(indexes: readonly number[], index: number | undefined, count: number): number[] {
  if (index === undefined || !(index < count) || indexes.includes(index)) return [...indexes];
  return [...indexes, index].sort((a, b) => a - b);
}
