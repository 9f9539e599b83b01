import { type ReactNode, useEffect, useMemo } from "react";
import type { Visit } from "@/state/appState";
import { useAppStore } from "@/state/store";
import { VisitAnchor } from "./VisitAnchor";

interface Props {
  readonly code: string;
  /** Where the visitor is now; lists of hundreds take it from one place. */
  readonly visit: Visit;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Chooses a municipality; under pointer or focus the map lights it. */
export function MunicipalityLink({ code, visit, className, children }: Props) {
  const isPointed = useAppStore((state) => state.pointedAt === code);
  const { pointAt } = useAppStore.getState();
  const change = useMemo(() => ({ municipalities: [code], partnerships: [] }), [code]);
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
    <VisitAnchor
      visit={visit}
      change={change}
      className={isPointed ? `${className ?? ""} sk-is-pointed` : className}
      onPointerEnter={() => pointAt(code)}
      onPointerLeave={clear}
      onFocus={() => pointAt(code)}
      onBlur={clear}
    >
      {children}
    </VisitAnchor>
  );
}
