import { type CodeLists, nameOf } from "@/domain/codeLists";
import { type Participant, type ParticipantGroup, participantGroups } from "@/domain/participants";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { kindHeading } from "@/texts/chosen";
import { formatList } from "@/texts/format";
import { commonRemarks, participationRemarks, partnershipTexts } from "@/texts/partnership";
import { lowerFirst } from "@/texts/wording";
import { MunicipalityLink } from "../links/MunicipalityLink";
import { selectVisit } from "../links/visit";

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
  const remarks = participants.map((participant) => remarksOf(participant, codeLists));
  const common = commonRemarks(remarks);
  return (
    <>
      <h4>{kindHeading(kind, nameOf(codeLists.soort, kind), participants.length)}</h4>
      {common.length > 0 && <p className="sk-partnerships__facts">{partnershipTexts.all(common)}</p>}
      <ul className="sk-participants">
        {participants.map((participant, index) => (
          <li key={participant.participation.organisation}>
            <Row participant={participant} remarks={remarks[index]?.filter((each) => !common.includes(each)) ?? []} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Row({ participant, remarks }: { readonly participant: Participant; readonly remarks: readonly string[] }) {
  const visit = useAppStore(selectVisit);
  const { municipality } = participant.participation;
  return (
    <>
      {municipality && !participant.isSplit ? (
        <MunicipalityLink code={municipality} visit={visit}>
          {participant.name}
        </MunicipalityLink>
      ) : (
        <span>{participant.name}</span>
      )}
      {remarks.length > 0 && <p className="sk-partnerships__facts">{remarks.join(", ")}</p>}
    </>
  );
}

function remarksOf({ participation, countsFor, isSplit }: Participant, { orgaan }: CodeLists): string[] {
  const bodies = formatList(participation.bodies.map((code) => lowerFirst(nameOf(orgaan, code))));
  const ended = isSplit ? partnershipTexts.split : "";
  return [bodies, ended, ...participationRemarks(participation, countsFor)].filter((text) => text !== "");
}
