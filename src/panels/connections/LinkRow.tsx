import { memo, useEffect, useMemo } from "react";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { formatList, formatNumber } from "@/texts/format";
import { VisitLink } from "../links/VisitLink";

interface Props {
  /** Code of the municipality in focus, or of the first of the pair. */
  readonly a: string;
  readonly b: string;
  readonly shared: number;
  /** True when `a` is in focus, so that it need not be named. */
  readonly hasFocus: boolean;
  /** True when one of the two is under the pointer on the map. */
  readonly isPointed: boolean;
}

/** One line of the map; under pointer or focus it is brought out there. */
export const LinkRow = memo(function LinkRow({ a, b, shared, hasFocus, isPointed }: Props) {
  const { organisations } = useAppStore(selectDataset);
  const point = usePairPointer(a, b);
  const names = (hasFocus ? [b] : [a, b]).map((code) => organisations.get(code)?.name ?? code);
  const change = useMemo(() => ({ view: "vergelijk" as const, municipalities: [a, b], partnerships: [] }), [a, b]);
  return (
    <tr className={isPointed ? "sk-is-pointed" : undefined} {...point}>
      <th scope="row">
        <VisitLink change={change}>{formatList(names)}</VisitLink>
      </th>
      <td className="sk-number">{formatNumber(shared)}</td>
    </tr>
  );
});

/** Handlers that bring out the link between two municipalities while its row has pointer or focus. */
function usePairPointer(a: string, b: string) {
  const pointAtPair = useAppStore((state) => state.pointAtPair);
  const pair = useMemo(() => [a, b] as const, [a, b]);
  // a row that goes away under the pointer never says that the pointer left
  useEffect(() => () => leave(pair), [pair]);
  const enter = () => pointAtPair(pair);
  return { onPointerEnter: enter, onPointerLeave: () => leave(pair), onFocus: enter, onBlur: () => leave(pair) };
}

function leave(pair: readonly [string, string]): void {
  const { pointedPair, pointAtPair } = useAppStore.getState();
  if (pointedPair === pair) pointAtPair(undefined);
}
