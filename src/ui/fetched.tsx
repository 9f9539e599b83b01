import { type ComponentType, lazy, type ReactNode, Suspense, useState } from "react";

type Load<Props> = () => Promise<{ readonly default: ComponentType<Props> }>;

/** A part of the page that is fetched when it is drawn, or before that by `fetch`. */
export type Fetched<Props> = ComponentType<Props> & { readonly fetch: () => Promise<unknown> };

const early: (() => Promise<unknown>)[] = [];

/**
 * As `lazy` with a `Suspense` around it, and two things more. What has been fetched before is drawn at once, without a
 * blink. And what could not be fetched is asked for anew when it is drawn again after an `ErrorBoundary`, where React
 * would remember the failure for good.
 *
 * @param waiting what stands there until then; in the view and its details it carries `data-waiting`, for `tellHeight`
 * @param isWantedEarly asked by `fetchEarly`; absent for what is fetched only when it is drawn
 */
export function fetched<Props extends object>(
  load: Load<Props>,
  waiting: ReactNode,
  isWantedEarly?: () => boolean,
): Fetched<Props> {
  let arrived: ComponentType<Props> | undefined;
  let hasFailed = false;
  const fetch = async () => {
    if (hasFailed) askStylesAnew();
    try {
      const part = await load();
      arrived = part.default;
      return part;
    } catch (error) {
      hasFailed = true;
      throw error;
    }
  };
  if (isWantedEarly) early.push(async () => isWantedEarly() && fetch());
  function Part(props: Props) {
    const [Body] = useState<ComponentType<Props>>(() => arrived ?? lazy(fetch)); // outside the Suspense, so that it lasts
    return (
      <Suspense fallback={waiting}>
        <Body {...props} />
      </Suspense>
    );
  }
  return Object.assign(Part, { fetch });
}

/** What loads a part asks only once for its styles: those that failed then would be missing for good. */
function askStylesAnew() {
  for (const link of document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")) {
    if (!link.sheet) link.after(link.cloneNode());
  }
}

/** Fetches everything that is wanted early, without waiting for it. What fails is fetched again when it is drawn. */
export function fetchEarly(): void {
  void Promise.allSettled(early.map((fetchOne) => fetchOne()));
}
