import { Button } from "@nl-design-system-candidate/button-react";
import type { ReactNode } from "react";
import { useAppStore } from "@/state/store";
import { shellTexts } from "@/texts/shell";
import { ErrorBoundary } from "@/ui/ErrorBoundary";
import { Notice } from "@/ui/Notice";
import { focusOpened } from "./focusOpened";

/** A part of the page that may break without the rest; it then says so and offers to try again. */
export function Guarded({ message, children }: { readonly message: string; readonly children: ReactNode }) {
  const broken = (retry: () => void) => {
    const tryAgain = () => {
      retry();
      setTimeout(() => focusOpened(useAppStore.getState())); // the button that had the focus is gone by then
    };
    return (
      <Notice kind="warning" isUrgent>
        <p>{message}</p>
        <Button purpose="secondary" label={shellTexts.tryAgain} onClick={tryAgain} />
      </Notice>
    );
  };
  return <ErrorBoundary fallback={broken}>{children}</ErrorBoundary>;
}
