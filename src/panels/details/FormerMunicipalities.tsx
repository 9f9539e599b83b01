import { useMemo } from "react";
import { predecessorsWithin } from "@/domain/formerMunicipalities";
import type { Organisation } from "@/domain/organisation";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { predecessorSentences } from "@/texts/formerMunicipalities";

interface Props {
  readonly municipality: Organisation;
  readonly partnerships: readonly PartnershipOnDate[];
}

/** Which former municipalities are counted in what is told of this one; nothing when there are none. */
export function FormerMunicipalities({ municipality: { code, name }, partnerships }: Props) {
  const { organisations } = useAppStore(selectDataset);
  const day = useAppStore((state) => state.referenceDate);
  const found = useMemo(
    () => predecessorsWithin(partnerships, code, { organisations, day }),
    [partnerships, code, organisations, day],
  );
  return predecessorSentences(found, name, day).map((sentence) => (
    <p key={sentence} className="sk-quiet">
      {sentence}
    </p>
  ));
}
