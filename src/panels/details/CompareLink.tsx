import { useMemo } from "react";
import type { Organisation } from "@/domain/organisation";
import { detailTexts } from "@/texts/details";
import { VisitLink } from "../links/VisitLink";

/** Leads to the comparison of this municipality with another one, still to be chosen. */
export function CompareLink({ municipality: { code, name } }: { readonly municipality: Organisation }) {
  const change = useMemo(() => ({ view: "vergelijk" as const, municipalities: [code], partnerships: [] }), [code]);
  return (
    <p>
      <VisitLink change={change}>{detailTexts.compare(name)}</VisitLink>
    </p>
  );
}
