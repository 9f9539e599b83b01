import { type ReactNode, Suspense } from "react";
import { ErrorBoundary } from "./ErrorBoundary";
import { Later } from "./Later";

/** Something fetched that the page can do without: it comes after the first picture, or not at all when it breaks. */
export function Optional({ children }: { readonly children: ReactNode }) {
  return (
    <ErrorBoundary fallback={() => null}>
      <Later>
        <Suspense>{children}</Suspense>
      </Later>
    </ErrorBoundary>
  );
}
