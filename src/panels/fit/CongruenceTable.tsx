import { memo, useDeferredValue, useMemo, useState } from "react";
import type { Congruence } from "@/domain/measures/congruence";
import { compareNames } from "@/domain/names";
import type { Visit } from "@/state/appState";
import { selectCongruences } from "@/state/selectFit";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { detailTexts } from "@/texts/details";
import { fitTexts } from "@/texts/fit";
import { formatNumber, formatShare } from "@/texts/format";
import { Switch } from "@/ui/Switch";
import { MunicipalityLink } from "../links/MunicipalityLink";
import { selectVisit } from "../links/visit";

const ORDERS = ["name", "number"] as const;
type Order = (typeof ORDERS)[number];

/** How many stand there before someone asks for all: every province whole. */
const AT_FIRST = 60;

/** n, C and C" of every municipality of the area: by name, or by C" as printed and then by name. */
export function CongruenceTable() {
  const [order, setOrder] = useState<Order>("name");
  const [showsAll, setShowsAll] = useState(false);
  const rows = useRows(order);
  const visit = useDeferredValue(useAppStore(selectVisit));
  const { columns } = fitTexts;
  return (
    <>
      <Switch label={fitTexts.order.label} options={ORDERS} names={fitTexts.order} chosen={order} onChoose={setOrder} />
      <table className="sk-fit__table">
        <caption className="sk-hidden">{fitTexts.tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.municipality}</th>
            <th scope="col">{columns.n}</th>
            <th scope="col">{columns.c}</th>
            <th scope="col">{columns.c2}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, showsAll ? rows.length : AT_FIRST).map((row) => (
            <Row key={row.code} {...row} visit={visit} />
          ))}
        </tbody>
      </table>
      {rows.length > AT_FIRST && (
        <button type="button" className="sk-button-quiet" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? detailTexts.showLess : detailTexts.showAll(rows.length)}
        </button>
      )}
    </>
  );
}

interface NamedCongruence {
  readonly code: string;
  readonly name: string;
  readonly congruence: Congruence;
}

/** The lowest C" first; equal numbers in print are equal, and stand by name. Undefined ones come last. */
function useRows(order: Order): readonly NamedCongruence[] {
  const { organisations } = useAppStore(selectDataset);
  const congruences = useDeferredValue(useAppStore(selectCongruences));
  return useMemo(() => {
    const rows = [...congruences].map(([code, congruence]) => ({
      code,
      name: organisations.get(code)?.name ?? code,
      congruence,
    }));
    const printed = ({ congruence: { meanSimilarity = 2 } }: NamedCongruence) => Math.round(meanSimilarity * 100);
    const byName = (a: NamedCongruence, b: NamedCongruence) => compareNames(a.name, b.name);
    return rows.sort(order === "name" ? byName : (a, b) => printed(a) - printed(b) || byName(a, b));
  }, [congruences, organisations, order]);
}

const Row = memo(function Row({ code, name, congruence, visit }: NamedCongruence & { readonly visit: Visit }) {
  const { participation, shareOfSamePartners, meanSimilarity } = congruence;
  return (
    <tr>
      <th scope="row">
        <MunicipalityLink code={code} visit={visit}>
          {name}
        </MunicipalityLink>
      </th>
      <td className="sk-number">{formatNumber(participation)}</td>
      <td className="sk-number">{shareOrNot(shareOfSamePartners)}</td>
      <td className="sk-number sk-fit__main">{shareOrNot(meanSimilarity)}</td>
    </tr>
  );
});

/** "0,43", or a dash when it cannot be computed. */
export function shareOrNot(share: number | undefined): string {
  return share === undefined ? fitTexts.undefined : formatShare(share);
}
