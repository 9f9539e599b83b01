import type { PartnershipOnDate } from "@/domain/snapshot";
import { compareCaption, compareTexts } from "@/texts/compare";
import { Marks } from "../details/Marks";
import { PartnershipLink } from "../links/PartnershipLink";
import type { CompareProps } from "./CompareAnswers";

/** The region scrolls, so the keyboard must be able to reach it. */
const FOCUSABLE = { tabIndex: 0 };

/** Partnerships by municipalities: takes part or not, in words. Those of most municipalities first. */
export function CompareTable({ chosen, compared: { held } }: CompareProps) {
  const names = chosen.map(({ name }) => name);
  return (
    <section className="sk-compare-table-region" aria-label={compareTexts.tableRegion} {...FOCUSABLE}>
      <table className="sk-compare-table">
        <caption>{compareCaption(names, held.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{compareTexts.partnership}</th>
            {chosen.map(({ code, name }) => (
              <th key={code} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {held.map((entry) => (
            <tr key={entry.partnership.id}>
              <th scope="row">
                <PartnershipLink id={entry.partnership.id}>{entry.partnership.name}</PartnershipLink>
                <Marks entry={entry} />
              </th>
              {chosen.map(({ code }) => (
                <Cell key={code} code={code} entry={entry} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** "Not named" where the list of participants is incomplete: unknown is not the same as no. */
function Cell({ code, entry }: { readonly code: string; readonly entry: PartnershipOnDate }) {
  const { yes, no, notNamed } = compareTexts;
  const isIn = entry.members.includes(code);
  const word = isIn ? yes : entry.partnership.hasAllParticipants ? no : notNamed;
  return <td className={isIn ? "sk-compare-table__yes" : undefined}>{word}</td>;
}
