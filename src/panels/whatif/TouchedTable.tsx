import type { Touched } from "@/domain/measures/consequences";
import { consequenceTexts, fewLeftSentence, fromTo } from "@/texts/whatIfTables";
import { PartnershipLink } from "../links/PartnershipLink";

const texts = consequenceTexts.touched;

/** The partnerships whose members differ, with their numbers before and after. */
export function TouchedTable({ touched }: { readonly touched: readonly Touched[] }) {
  return (
    <table className="sk-what-if-table">
      <caption>{texts.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.partnership}</th>
          <th scope="col">{texts.municipalities}</th>
          <th scope="col">{texts.participants}</th>
        </tr>
      </thead>
      <tbody>
        {touched.map((each) => (
          <Row key={each.after.partnership.id} {...each} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ before, after }: Touched) {
  const { id, name, hasAllParticipants } = after.partnership;
  const few = fewLeftSentence(after.participantCount, after.members.length, hasAllParticipants);
  return (
    <tr>
      <th scope="row">
        <PartnershipLink id={id}>{name}</PartnershipLink>
        {few && <p className="sk-what-if-table__few">{few}</p>}
      </th>
      <td className="sk-number">{fromTo(before.members.length, after.members.length, hasAllParticipants)}</td>
      <td className="sk-number">{fromTo(before.participantCount, after.participantCount, hasAllParticipants)}</td>
    </tr>
  );
}
