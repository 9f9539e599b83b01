import { useMemo } from "react";
import type { Organisation } from "@/domain/organisation";
import { detailTexts } from "@/texts/details";
import { VisitLink } from "../links/VisitLink";

/** Leads to the five answers about this municipality. */
export function DossierLink({ municipality: { code, name } }: { readonly municipality: Organisation }) {
  const change = useMemo(() => ({ view: "gemeente" as const, municipalities: [code], partnerships: [] }), [code]);
  return (
    <p>
      <VisitLink change={change}>{detailTexts.dossier(name)}</VisitLink>
    </p>
  );
}
