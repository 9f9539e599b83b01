import { type ReactNode, useMemo } from "react";
import type { View } from "@/state/appState";
import { useAppStore } from "@/state/store";
import { VisitLink } from "./VisitLink";

interface Props {
  readonly id: string;
  /** View to go to; the present one when absent. */
  readonly view?: View;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Chooses a partnership and keeps the municipalities it was found through. */
export function PartnershipLink({ id, view, className, children }: Props) {
  const municipalities = useAppStore((state) => state.municipalities);
  const isChosen = useAppStore((state) => state.partnerships[0] === id);
  const change = useMemo(
    () => ({ municipalities, partnerships: [id], ...(view && { view }) }),
    [id, municipalities, view],
  );
  return (
    <VisitLink change={change} className={className} aria-current={isChosen ? "true" : undefined}>
      {children}
    </VisitLink>
  );
}
