import { ArrowLeft } from "lucide-react";
import { useMemo } from "react";
import type { Organisation } from "@/domain/organisation";
import { useAppStore } from "@/state/store";
import { detailTexts } from "@/texts/details";
import { VisitLink } from "../links/VisitLink";

/**
 * Leads one step up: from a partnership to the municipality it was found through, in the view that it was opened from,
 * else to the area or the view beside it.
 */
export function BackLink({ to }: { readonly to?: Organisation }) {
  const code = to?.code;
  const isOnMap = useAppStore((state) => state.view === "kaart");
  // beside a comparison of several, closing leaves the comparison as it is
  const isCompared = useAppStore((state) => state.municipalities.length > 1 && state.view !== "kaart");
  const away = isOnMap ? detailTexts.backToAll : detailTexts.close;
  const origin = useAppStore(({ cameFrom, partnerships }) =>
    isOnMap && code && cameFrom?.partnership === partnerships[0] ? cameFrom?.view : undefined,
  );
  const change = useMemo(
    () => ({
      ...(!isCompared && { municipalities: code ? [code] : [] }),
      partnerships: [],
      ...(origin && { view: origin }),
    }),
    [code, isCompared, origin],
  );
  return (
    <VisitLink change={change} className="sk-back">
      <ArrowLeft aria-hidden size={18} /> {to && !isCompared ? detailTexts.back(to.name) : away}
    </VisitLink>
  );
}
