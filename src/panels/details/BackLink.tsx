import { ArrowLeft } from "lucide-react";
import { useMemo } from "react";
import type { Organisation } from "@/domain/organisation";
import { useAppStore } from "@/state/store";
import { detailTexts } from "@/texts/details";
import { VisitLink } from "../links/VisitLink";

/** Leads one step up: from a partnership to the municipality it was found through, else to the area or the table. */
export function BackLink({ to }: { readonly to?: Organisation }) {
  const code = to?.code;
  const isBesideTable = useAppStore((state) => state.view === "tabel");
  const away = isBesideTable ? detailTexts.close : detailTexts.backToAll;
  const change = useMemo(() => ({ municipalities: code ? [code] : [], partnerships: [] }), [code]);
  return (
    <VisitLink change={change} className="sk-back">
      <ArrowLeft aria-hidden size={18} /> {to ? detailTexts.back(to.name) : away}
    </VisitLink>
  );
}
