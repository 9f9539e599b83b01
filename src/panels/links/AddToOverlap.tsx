import { Plus } from "lucide-react";
import { useMemo } from "react";
import { CHOICE_LIMIT, withAdded } from "@/state/choiceActions";
import { useAppStore } from "@/state/store";
import { addToOverlap } from "@/texts/overlapMap";
import { tableTexts } from "@/texts/table";
import { useIsViewOn } from "./useIsViewOn";
import { VisitLink } from "./VisitLink";

interface Props {
  readonly id: string;
  /** Present where it stands among many others: the link is a short one then, and says this to who hears it. */
  readonly name?: string;
}

/** Leads to the overlap of what is chosen and this partnership; nothing when no more can be chosen or that view is off. */
export function AddToOverlap({ id, name }: Props) {
  const chosen = useAppStore((state) => state.partnerships);
  const change = useMemo(() => ({ view: "overlap" as const, partnerships: withAdded(chosen, [id]) }), [chosen, id]);
  const isOn = useIsViewOn("overlap");
  if (!isOn) return null;
  if (chosen.length >= CHOICE_LIMIT && !chosen.includes(id)) return null;
  if (name) {
    return (
      <VisitLink change={change} className="sk-to-overlap-short" aria-label={`${addToOverlap}: ${name}`}>
        <Plus aria-hidden size={14} /> {tableTexts.addToOverlap}
      </VisitLink>
    );
  }
  return (
    <p className="sk-to-overlap">
      <VisitLink change={change}>{addToOverlap}</VisitLink>
    </p>
  );
}
