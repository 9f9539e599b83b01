import { type ComponentType, lazy, useState } from "react";

type Load<Props> = () => Promise<{ readonly default: ComponentType<Props> }>;

const fetches: (() => Promise<void>)[] = [];

/**
 * As `lazy`, for what is fetched before it is drawn (`fetchEarly`), where it `isWanted` by then: code that is in is drawn
 * at once.
 */
export function early<Props extends object>(load: Load<Props>, isWanted = () => true): ComponentType<Props> {
  const Awaited: ComponentType<Props> = lazy(load);
  let fetched: ComponentType<Props> | undefined;
  fetches.push(async () => {
    if (isWanted()) fetched = (await load()).default;
  });
  return function Early(props: Props) {
    const [Body] = useState(() => fetched ?? Awaited);
    return <Body {...props} />;
  };
}

/** Fetches everything that is `early` and wanted now, without waiting for it. What fails is fetched again when it is drawn. */
export function fetchEarly(): void {
  void Promise.allSettled(fetches.map((fetch) => fetch()));
}
