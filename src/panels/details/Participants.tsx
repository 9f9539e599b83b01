import { nameOf } from "@/domain/codeLists";
import { type Participant, type ParticipantGroup, participantGroups } from "@/domain/participants";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { kindHeading } from "@/texts/details";
import { formatList } from "@/texts/format";
import { participationRemarks, partnershipTexts } from "@/texts/partnership";
import { MunicipalityLink } from "../links/MunicipalityLink";

/** Who takes part, by kind of party, with governing bodies, since when and share. */
export function Participants({ entry }: { readonly entry: PartnershipOnDate }) {
  const { organisations } = useAppStore(selectDataset);
  const groups = participantGroups(entry, organisations);
  return (
    <section className="sk-details__section" aria-labelledby="sk-participants">
      <h3 id="sk-participants">{partnershipTexts.participants}</h3>
      {groups.length === 0 && <p>{partnershipTexts.noParticipants}</p>}
      {groups.map((group) => (
        <Group key={group.kind} group={group} />
      ))}
    </section>
  );
}

function Group({ group: { kind, participants } }: { readonly group: ParticipantGroup }) {
  const { codeLists } = useAppStore(selectDataset);
  return (
    <>
      <h4>{kindHeading(kind, nameOf(codeLists.soort, kind), participants.length)}</h4>
      <ul className="sk-participants">
        {participants.map((participant) => (
          <li key={participant.participation.organisation}>
            <Row participant={participant} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Row({ participant: { name, participation, countsFor } }: { readonly participant: Participant }) {
  const { codeLists } = useAppStore(selectDataset);
  const bodies = formatList(participation.bodies.map((code) => nameOf(codeLists.orgaan, code)));
  const remarks = [bodies, ...participationRemarks(participation, countsFor)].filter((text) => text !== "");
  return (
    <>
      {participation.municipality ? (
        <MunicipalityLink code={participation.municipality}>{name}</MunicipalityLink>
      ) : (
        name
      )}
      {remarks.length > 0 && <p className="sk-partnerships__facts">{remarks.join(", ")}</p>}
    </>
  );
}
