import { useMemo } from "react";
import { type Change, latestChanges } from "@/domain/councillor";
import type { Organisation } from "@/domain/organisation";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { changesSentence, changeWords, dossierTexts } from "@/texts/dossier";
import { formatDate } from "@/texts/format";
import { PartnershipLink } from "../links/PartnershipLink";
import { useIsViewOn } from "../links/useIsViewOn";
import { VisitLink } from "../links/VisitLink";
import { Answer } from "./Answer";

const SHOWN = 10;

const TO_CHANGES = { view: "veranderingen" } as const;

/** What changed last, newest first, whatever the filters. */
export function AnswerChanged({ municipality: { code, name } }: { readonly municipality: Organisation }) {
  const { partnerships } = useAppStore(selectDataset);
  const hasChanges = useIsViewOn("veranderingen");
  const day = useAppStore((state) => state.referenceDate);
  const changes = useMemo(
    () => latestChanges(partnerships, { municipality: code, day, limit: SHOWN }),
    [partnerships, code, day],
  );
  return (
    <Answer question={dossierTexts.questions.changed} sentences={[changesSentence(changes[0]?.date, changes.length)]}>
      <p className="sk-quiet">{dossierTexts.changesHoldEnded}</p>
      <ul className="sk-partnerships">
        {changes.map((change) => (
          <Row key={`${change.partnership.id} ${change.date}`} change={change} municipality={name} />
        ))}
      </ul>
      {hasChanges && (
        <p className="sk-dossier__to-map">
          <VisitLink change={TO_CHANGES}>{dossierTexts.toChanges}</VisitLink>
        </p>
      )}
    </Answer>
  );
}

function Row({ change, municipality }: { readonly change: Change; readonly municipality: string }) {
  const { partnership, date } = change;
  return (
    <li>
      <PartnershipLink id={partnership.id} view="kaart" className="sk-partnerships__name">
        {partnership.name}
      </PartnershipLink>
      <p className="sk-partnerships__facts">
        <time dateTime={date}>{formatDate(date)}</time>: {changeWords(change, municipality)}
      </p>
    </li>
  );
}
