import { coverageOf } from "@/domain/participants";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { coverageSentence } from "@/texts/chosen";
import { partnershipTexts } from "@/texts/partnership";

/** How many people live in the municipalities that take part, and what the number counts. */
export function Coverage({ entry }: { readonly entry: PartnershipOnDate }) {
  const { organisations } = useAppStore(selectDataset);
  const coverage = coverageOf(entry, organisations);
  return (
    <section className="sk-details__section" aria-labelledby="sk-coverage">
      <h3 id="sk-coverage">{partnershipTexts.coverage}</h3>
      <p>{coverageSentence(coverage)}</p>
      {coverage.counted > 1 && <p className="sk-quiet">{partnershipTexts.coverageNote}</p>}
    </section>
  );
}
