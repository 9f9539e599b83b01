import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useMemo } from "react";

interface AxisOptions {
  readonly count: number;
  /** Size of one line, in px. */
  readonly size: number;
  /** Size of the heading that covers the lines beneath it, in px. */
  readonly heading: number;
  /** The element that scrolls; null until it is there. */
  readonly region: HTMLElement | null;
  readonly horizontal: boolean;
  /** Line that stays in the page, because the focus is or comes there. */
  readonly active: number;
  /** True for few cells, which then all stand in the page. */
  readonly showsAll: boolean;
}

/** One direction of the matrix: which lines stand in the page, and how long they are together. */
export function useAxis({ count, size, heading, region, horizontal, active, showsAll }: AxisOptions) {
  const rangeExtractor = useCallback(
    (range: Range) => {
      const near = defaultRangeExtractor(range);
      return near.includes(active) || active >= count ? near : [...near, active].sort((a, b) => a - b);
    },
    [active, count],
  );
  const virtualizer = useVirtualizer({
    count,
    horizontal,
    getScrollElement: () => region,
    estimateSize: () => size,
    overscan: 6,
    paddingStart: heading,
    rangeExtractor,
  });
  const near = showsAll ? undefined : virtualizer.getVirtualItems().map(({ index }) => index);
  const key = near?.join(" ");
  const indexes = useMemo(
    () => (key === undefined ? Array.from({ length: count }, (_, i) => i) : key.split(" ").filter(Boolean).map(Number)),
    [key, count],
  );
  return {
    indexes,
    total: heading + count * size,
  };
}
