import type { ReactNode } from "react";
import type { IsoDate } from "@/domain/dates";
import { groupBy } from "@/domain/groupBy";
import { formatDate } from "@/texts/format";

interface Props<T> {
  /** In the order of their dates. */
  readonly changes: readonly T[];
  readonly keyOf: (change: T) => string;
  readonly children: (change: T) => ReactNode;
}

/** Changes under the day on which they happened. */
export function DatedList<T extends { readonly date: IsoDate }>({ changes, keyOf, children }: Props<T>) {
  if (changes.length === 0) return null;
  return (
    <ol className="sk-dated">
      {[...groupBy(changes, ({ date }) => date)].map(([date, ofDay]) => (
        <li key={date} className="sk-dated__day">
          <time className="sk-dated__date" dateTime={date}>
            {formatDate(date)}
          </time>
          <ul className="sk-partnerships">
            {ofDay.map((change) => (
              <li key={keyOf(change)}>{children(change)}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
