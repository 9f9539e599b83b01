import { useMemo } from "react";
import { compareNames } from "@/domain/names";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { formatList, formatNumber } from "@/texts/format";
import { matrixTexts, shownOf } from "@/texts/matrix";
import { useIsPrinting } from "@/ui/useIsPrinting";
import { useMore } from "@/ui/useMore";
import { Marks } from "../details/Marks";
import { VisitLink } from "../links/VisitLink";
import type { Line } from "./gridModel";

interface Props {
  readonly partnerships: readonly PartnershipOnDate[];
  /** The municipalities of the area. */
  readonly municipalities: readonly Line[];
}

/** Partnerships with the names of who takes part: the same answer without the matrix. */
export function MemberTable({ partnerships, municipalities }: Props) {
  const { members: texts } = matrixTexts;
  const rows = useMemo(() => rowsOf(partnerships, municipalities), [partnerships, municipalities]);
  const isPrinting = useIsPrinting();
  const { shown, next, showMore } = useMore(rows, { printsAsShown: true }); // on paper the matrix stands above it
  return (
    <section className="sk-matrix-list" aria-labelledby="sk-matrix-members">
      <h3 id="sk-matrix-members">{texts.heading}</h3>
      <table className="sk-matrix-table">
        <caption className="sk-quiet">
          {texts.caption}. {shownOf(shown.length, rows.length, "verbanden")}
        </caption>
        <thead>
          <tr>
            <th scope="col">{texts.partnership}</th>
            <th scope="col">{texts.count}</th>
            <th scope="col">{texts.municipalities}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ entry, names }) => (
            <MemberRow key={entry.partnership.id} entry={entry} names={names} />
          ))}
        </tbody>
      </table>
      {next > 0 && isPrinting && <p className="sk-quiet">{matrixTexts.moreOnPaper}</p>}
      {next > 0 && (
        <button type="button" className="sk-button-quiet" onClick={showMore}>
          {matrixTexts.more(next)}
        </button>
      )}
    </section>
  );
}

interface Row {
  readonly entry: PartnershipOnDate;
  readonly names: readonly string[];
}

function MemberRow({ entry, names }: Row) {
  const { id, name } = entry.partnership;
  const change = useMemo(() => ({ municipalities: [], partnerships: [id] }), [id]);
  return (
    <tr>
      <th scope="row">
        <VisitLink change={change}>{name}</VisitLink>
        <Marks entry={entry} />
      </th>
      <td className="sk-number">{formatNumber(names.length)}</td>
      <td>{formatList(names)}</td>
    </tr>
  );
}

function rowsOf(partnerships: readonly PartnershipOnDate[], municipalities: readonly Line[]): Row[] {
  const nameByCode = new Map(municipalities.map(({ code, name }) => [code, name]));
  return partnerships
    .map((entry) => ({ entry, names: entry.members.flatMap((code) => nameByCode.get(code) ?? []).sort(compareNames) }))
    .filter(({ names }) => names.length > 0)
    .sort(
      (a, b) => b.names.length - a.names.length || compareNames(a.entry.partnership.name, b.entry.partnership.name),
    );
}
