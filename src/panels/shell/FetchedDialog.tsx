import { type ReactNode, Suspense } from "react";
import { shellTexts } from "@/texts/shell";
import { ErrorBoundary } from "@/ui/ErrorBoundary";
import { Modal } from "@/ui/Modal";

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  /** A lazy dialog. */
  readonly children: ReactNode;
}

/** A dialog that is fetched when it opens. One that could not be had, or breaks, says so and leaves the page as it is. */
export function FetchedDialog({ title, onClose, children }: Props) {
  const broken = () => (
    <Modal kind="dialog" title={title} closeLabel={shellTexts.close} onClose={onClose}>
      <p>{shellTexts.dialogBroken}</p>
    </Modal>
  );
  return (
    <ErrorBoundary fallback={broken}>
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  );
}
