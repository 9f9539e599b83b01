import { useMemo } from "react";
import type { Organisation } from "@/domain/organisation";
import { detailTexts } from "@/texts/details";
import { useIsViewOn } from "../links/useIsViewOn";
import { VisitLink } from "../links/VisitLink";

/** When that view is on, leads to the comparison of this municipality with another one, still to be chosen. */
export function CompareLink({ municipality: { code, name } }: { readonly municipality: Organisation }) {
  const change = useMemo(() => ({ view: "vergelijk" as const, municipalities: [code], partnerships: [] }), [code]);
  const isOn = useIsViewOn("vergelijk");
  if (!isOn) return null;
  return (
    <p className="sk-next">
      <VisitLink change={change}>{detailTexts.compare(name)}</VisitLink>
    </p>
  );
}
