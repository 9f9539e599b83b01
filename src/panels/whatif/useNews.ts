import { useState } from "react";
import type { WhatIf } from "@/domain/measures/whatIf";
import { useAppStore } from "@/state/store";

/** What was just done to the trials, and a way to tell so after it is done; empty once the trials change in another way. */
export function useNews(): readonly [news: string, tell: (text: string) => void] {
  const trials = useAppStore((state) => state.trials);
  const [told, setTold] = useState<{ readonly text: string; readonly of: readonly WhatIf[] }>();
  const tell = (text: string) => setTold({ text, of: useAppStore.getState().trials });
  return [told?.of === trials ? told.text : "", tell];
}
