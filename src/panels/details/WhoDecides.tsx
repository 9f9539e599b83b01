import { type CodeListEntry, findEntry, nameOf } from "@/domain/codeLists";
import { decidersOf, participantGroups } from "@/domain/participants";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { partnershipTexts } from "@/texts/partnership";
import { whoDecidesSentences } from "@/texts/whoDecides";
import { notStated, upperFirst } from "@/texts/wording";
import { Term } from "./Term";

/** Which governing bodies take part, in sentences, and which powers were handed over, each with its explanation. */
export function WhoDecides({ entry }: { readonly entry: PartnershipOnDate }) {
  const { codeLists, organisations } = useAppStore(selectDataset);
  const { powers } = entry.partnership;
  const silence = notStated(entry.partnership);
  const nameOfBody = (code: string) => nameOf(codeLists.orgaan, code);
  const deciders = decidersOf(participantGroups(entry, organisations));
  return (
    <section className="sk-details__section" aria-labelledby="sk-who-decides">
      <h3 id="sk-who-decides">{partnershipTexts.whoDecides}</h3>
      {whoDecidesSentences(deciders, { nameOfBody, silence }).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <dl className="sk-facts sk-facts--within">
        <dt>{partnershipTexts.powers}</dt>
        <dd>
          {powers.length === 0
            ? upperFirst(silence)
            : powers.map((code) => <Power key={code} code={code} powers={codeLists.bevoegdheid} />)}
        </dd>
      </dl>
    </section>
  );
}

function Power({ code, powers }: { readonly code: string; readonly powers: readonly CodeListEntry[] }) {
  return <Term entry={findEntry(powers, code)} fallback={code} />;
}
