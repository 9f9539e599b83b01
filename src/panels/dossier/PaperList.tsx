import { nameOf } from "@/domain/codeLists";
import { bodiesOf } from "@/domain/councillor";
import { compareNames } from "@/domain/names";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { dossierTexts } from "@/texts/dossier";
import { termsExplained } from "@/texts/dossierDecides";
import { countParticipants } from "@/texts/partnership";
import { notStated, upperFirst } from "@/texts/wording";
import { useIsPrinting } from "@/ui/useIsPrinting";
import type { AnswerProps } from "./Answer";
import { explainedPowers } from "./explainedPowers";

/** So many rows at the end stay on one sheet: no last sheet with a single row. */
const TOGETHER = 6;

/** On paper nothing opens: every partnership stands in one list, with who decides and what was handed over. */
export function PaperList(props: AnswerProps) {
  return useIsPrinting() && props.own.length > 0 ? <FullList {...props} /> : null;
}

function FullList({ municipality: { code, name }, own }: AnswerProps) {
  const { columns } = dossierTexts.paper;
  const { codeLists } = useAppStore(selectDataset);
  const explained = explainedPowers(own, codeLists);
  const sorted = [...own].sort((a, b) => compareNames(a.partnership.name, b.partnership.name));
  return (
    <section className="sk-paper-list">
      <h3>{dossierTexts.paper.title(name, own.length)}</h3>
      {explained.length > 0 && <p className="sk-quiet">{termsExplained(explained)}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.decides(name)}</th>
            <th scope="col">{columns.powers}</th>
            <th scope="col">{columns.source}</th>
          </tr>
        </thead>
        {[sorted.slice(0, -TOGETHER), sorted.slice(-TOGETHER)].map((part) => (
          <tbody key={part[0]?.partnership.id ?? ""}>
            {part.map((entry) => (
              <PaperRow key={entry.partnership.id} entry={entry} municipality={code} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function PaperRow({ entry, municipality }: { readonly entry: PartnershipOnDate; readonly municipality: string }) {
  const { codeLists } = useAppStore(selectDataset);
  const { partnership, participantCount, provinces } = entry;
  const bodies = bodiesOf([entry], municipality).stated.map((body) => nameOf(codeLists.orgaan, body.code));
  const silence = upperFirst(notStated(partnership));
  const powers = partnership.powers.map((power) => nameOf(codeLists.bevoegdheid, power));
  return (
    <tr>
      <th scope="row">
        {partnership.name}
        <span className="sk-paper-list__facts">
          {nameOf(codeLists.vorm, partnership.legalForm)}, {countParticipants(participantCount)}
          {provinces.length > 1 && `, ${dossierTexts.acrossBorder}`}
        </span>
      </th>
      <td>{bodies.join(", ") || silence}</td>
      <td>{powers.join(", ") || silence}</td>
      <td>{partnership.source}</td>
    </tr>
  );
}
