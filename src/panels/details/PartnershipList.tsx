import { nameOf } from "@/domain/codeLists";
import type { PartnershipOnDate } from "@/domain/snapshot";
import type { View } from "@/state/appState";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { countParticipants } from "@/texts/partnership";
import { PartnershipLink } from "../links/PartnershipLink";
import { Marks } from "./Marks";

interface Props {
  readonly partnerships: readonly PartnershipOnDate[];
  /** View that a choice leads to; the present one when absent. */
  readonly view?: View;
}

/** Partnerships by name, each with its form, number of participants and what one must know to read it right. */
export function PartnershipList({ partnerships, view }: Props) {
  const { codeLists } = useAppStore(selectDataset);
  return (
    <ul className="sk-partnerships">
      {partnerships.map((entry) => (
        <li key={entry.partnership.id}>
          <PartnershipLink id={entry.partnership.id} view={view} className="sk-partnerships__name">
            {entry.partnership.name}
          </PartnershipLink>
          <p className="sk-partnerships__facts">
            {nameOf(codeLists.vorm, entry.partnership.legalForm)}, {countParticipants(entry.participantCount)}
            <Marks entry={entry} />
          </p>
        </li>
      ))}
    </ul>
  );
}
