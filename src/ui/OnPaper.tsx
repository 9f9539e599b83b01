import { type ReactNode, Suspense } from "react";
import { ErrorBoundary } from "./ErrorBoundary";
import { Later } from "./Later";
import { useIsPrinting } from "./useIsPrinting";
import "./onPaper.css";

interface Props {
  /** What the paper holds in its place as long as it has not been fetched, or when that failed. */
  readonly missing: ReactNode;
  readonly children: ReactNode;
}

/**
 * Something fetched that shows only on paper. It is fetched as soon as the screen has been painted, which must not wait
 * for it, and a sheet that still lacks it says so: an incomplete sheet does not look incomplete.
 */
export function OnPaper({ missing, children }: Props) {
  const isPrinting = useIsPrinting(); // and so, when printing begins, it looks again whether the code is in
  const note = isPrinting ? missing : null;
  return (
    <ErrorBoundary fallback={() => note}>
      <Later>
        <Suspense fallback={note}>{children}</Suspense>
      </Later>
    </ErrorBoundary>
  );
}

/** Says on paper, and only there, what lacks. */
export function PaperNote({ children }: { readonly children: ReactNode }) {
  return useIsPrinting() ? <p className="sk-on-paper">{children}</p> : null;
}
