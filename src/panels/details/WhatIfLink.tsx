import { useMemo } from "react";
import type { Organisation } from "@/domain/organisation";
import { useAppStore } from "@/state/store";
import { withTrial } from "@/state/trialActions";
import { detailTexts } from "@/texts/details";
import { useIsViewOn } from "../links/useIsViewOn";
import { VisitLink } from "../links/VisitLink";

/** Leads to trying out what follows when this municipality leaves somewhere, joins or merges. */
export function WhatIfLink({ municipality: { code, name } }: { readonly municipality: Organisation }) {
  const change = useMemo(() => ({ view: "wat-als" as const, municipalities: [code], partnerships: [] }), [code]);
  const isOn = useIsViewOn("wat-als");
  if (!isOn) return null;
  return (
    <p className="sk-next">
      <VisitLink change={change}>{detailTexts.whatIf(name)}</VisitLink>
    </p>
  );
}

interface LeaveProps {
  readonly municipality: Organisation;
  /** Id of a partnership in which it takes part. */
  readonly partnership: string;
}

/** Leads to what follows when this municipality leaves this partnership, at once. */
export function WhatIfLeavesLink({ municipality: { code, name }, partnership }: LeaveProps) {
  const trials = useAppStore((state) => state.trials);
  const change = useMemo(() => {
    const next = withTrial(trials, { kind: "leave", municipality: code, partnership });
    return { view: "wat-als" as const, municipalities: [code], partnerships: [], trials: next };
  }, [trials, code, partnership]);
  const isOn = useIsViewOn("wat-als");
  if (!isOn) return null;
  return (
    <p className="sk-next">
      <VisitLink change={change}>{detailTexts.whatIfLeaves(name)}</VisitLink>
    </p>
  );
}
