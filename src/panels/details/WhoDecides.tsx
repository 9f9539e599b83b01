import { nameOf } from "@/domain/codeLists";
import { decidersOf, participantGroups } from "@/domain/participants";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { partnershipTexts } from "@/texts/partnership";
import { whoDecidesSentences } from "@/texts/whoDecides";

/** Which governing bodies take part and which powers were handed over, in sentences. */
export function WhoDecides({ entry }: { readonly entry: PartnershipOnDate }) {
  const { codeLists, organisations } = useAppStore(selectDataset);
  const powers = entry.partnership.powers.map((code) => nameOf(codeLists.bevoegdheid, code));
  const deciders = decidersOf(participantGroups(entry, organisations));
  return (
    <section className="sk-details__section" aria-labelledby="sk-who-decides">
      <h3 id="sk-who-decides">{partnershipTexts.whoDecides}</h3>
      {whoDecidesSentences(deciders, (code) => nameOf(codeLists.orgaan, code), powers).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}
