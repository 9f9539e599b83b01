import { type ReactNode, useEffect, useMemo } from "react";
import type { View } from "@/state/appState";
import { useAppStore } from "@/state/store";
import { VisitLink } from "./VisitLink";

interface Props {
  readonly code: string;
  /** View to go to; the present one when absent. */
  readonly view?: View;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Chooses a municipality; under pointer or focus the map lights it. */
export function MunicipalityLink({ code, view, className, children }: Props) {
  const isPointed = useAppStore((state) => state.pointedAt === code);
  const pointAt = useAppStore((state) => state.pointAt);
  const change = useMemo(() => ({ municipalities: [code], partnerships: [], ...(view && { view }) }), [code, view]);
  const clear = () => {
    if (useAppStore.getState().pointedAt === code) pointAt(undefined);
  };
  // a link that goes away under the pointer never says that the pointer left
  useEffect(() => {
    return () => {
      const state = useAppStore.getState();
      if (state.pointedAt === code) state.pointAt(undefined);
    };
  }, [code]);
  return (
    <VisitLink
      change={change}
      className={isPointed ? `${className ?? ""} sk-is-pointed` : className}
      onPointerEnter={() => pointAt(code)}
      onPointerLeave={clear}
      onFocus={() => pointAt(code)}
      onBlur={clear}
    >
      {children}
    </VisitLink>
  );
}
