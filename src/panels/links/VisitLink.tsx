import { usePainted } from "@/state/paintedStore";
import { VisitAnchor, type VisitAnchorProps } from "./VisitAnchor";
import { selectVisit } from "./visit";

/** A link to another state of the app, whose address follows every choice the visitor makes. */
export function VisitLink(props: Omit<VisitAnchorProps, "visit">) {
  const visit = usePainted(selectVisit);
  return <VisitAnchor {...props} visit={visit} />;
}
