import { useMemo } from "react";
import type { Organisation } from "@/domain/organisation";
import { detailTexts } from "@/texts/details";
import { useIsViewOn } from "../links/useIsViewOn";
import { VisitLink } from "../links/VisitLink";

/** When that view is on, leads to the five answers about this municipality. */
export function DossierLink({ municipality: { code, name } }: { readonly municipality: Organisation }) {
  const change = useMemo(() => ({ view: "gemeente" as const, municipalities: [code], partnerships: [] }), [code]);
  const isOn = useIsViewOn("gemeente");
  if (!isOn) return null;
  return (
    <p className="sk-next">
      <VisitLink change={change}>{detailTexts.dossier(name)}</VisitLink>
    </p>
  );
}
