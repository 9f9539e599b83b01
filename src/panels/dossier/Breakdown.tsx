import { ChevronRight } from "lucide-react";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { formatNumber } from "@/texts/format";
import { Bar } from "../details/Bar";
import { useKeptOpen } from "../details/keptPlace";
import { PartnershipList } from "../details/PartnershipList";

export interface BreakdownRow {
  readonly code: string;
  readonly name: string;
  /** One or two sentences for who does not know the term, said when the row is opened. */
  readonly explanation?: string;
  readonly partnerships: readonly PartnershipOnDate[];
  /** Rows that this one holds, each with a part of its partnerships. */
  readonly parts?: readonly BreakdownRow[];
}

interface Props {
  readonly rows: readonly BreakdownRow[];
  /** The number that fills the whole bar. */
  readonly total: number;
  /** Tells the list from others in the same part of the page, where what is open is remembered. */
  readonly listName?: string;
  /** True when a chosen partnership opens beside this list, instead of on the map. */
  readonly staysHere?: boolean;
}

/** Numbers that open: beneath each stand the partnerships it counts, and below that the parts it holds. */
export function Breakdown({ rows, ...shared }: Props) {
  return (
    <ul className="sk-breakdown">
      {rows.map((row) => (
        <li key={row.code}>
          <Row {...row} {...shared} />
          {row.parts && row.parts.length > 0 && <Breakdown rows={row.parts} {...shared} />}
        </li>
      ))}
    </ul>
  );
}

type RowProps = BreakdownRow & Omit<Props, "rows">;

function Row({ code, name, explanation, partnerships, total, staysHere = false, listName }: RowProps) {
  const [isOpen, setIsOpen] = useKeptOpen(`${listName} ${code}`);
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className="sk-breakdown__row">
        <ChevronRight aria-hidden size={18} className="sk-breakdown__arrow" />
        <span className="sk-breakdown__name">{name}</span>{" "}
        <span className="sk-number">{formatNumber(partnerships.length)}</span>
        <Bar part={partnerships.length / Math.max(1, total)} />
      </summary>
      <div className="sk-breakdown__list">
        {explanation && <p className="sk-quiet">{explanation}</p>}
        <PartnershipList partnerships={partnerships} view={staysHere ? undefined : "kaart"} />
      </div>
    </details>
  );
}
