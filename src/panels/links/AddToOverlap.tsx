import { useMemo } from "react";
import { CHOICE_LIMIT, withAdded } from "@/state/choiceActions";
import { useAppStore } from "@/state/store";
import { addToOverlap } from "@/texts/overlapMap";
import { useIsViewOn } from "./useIsViewOn";
import { VisitLink } from "./VisitLink";

interface Props {
  readonly id: string;
  /** Said to who hears the link among many others; absent where it stands with its partnership. */
  readonly name?: string;
}

/** Leads to the overlap of what is chosen and this partnership; nothing when no more can be chosen or that view is off. */
export function AddToOverlap({ id, name }: Props) {
  const chosen = useAppStore((state) => state.partnerships);
  const change = useMemo(() => ({ view: "overlap" as const, partnerships: withAdded(chosen, [id]) }), [chosen, id]);
  const isOn = useIsViewOn("overlap");
  if (!isOn) return null;
  if (chosen.length >= CHOICE_LIMIT && !chosen.includes(id)) return null;
  return (
    <p className="sk-to-overlap">
      <VisitLink change={change} aria-label={name && `${addToOverlap}: ${name}`}>
        {addToOverlap}
      </VisitLink>
    </p>
  );
}
