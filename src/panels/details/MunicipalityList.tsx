import { memo, useState } from "react";
import type { RankedMunicipality } from "@/domain/profile";
import type { Visit } from "@/state/appState";
import { usePainted } from "@/state/paintedStore";
import { detailTexts } from "@/texts/details";
import { formatNumber } from "@/texts/format";
import { useIsPrinting } from "@/ui/useIsPrinting";
import { MunicipalityLink } from "../links/MunicipalityLink";
import { selectVisit } from "../links/visit";
import { Bar } from "./Bar";

interface Props {
  readonly rows: readonly RankedMunicipality[];
  /** How many stand there before someone asks for all; all when absent. */
  readonly limit?: number;
  /** True when nobody knows the numbers. */
  readonly isUnknown?: boolean;
}

/** Municipalities with their number and a bar; each chooses its municipality and lights it on the map. */
export function MunicipalityList({ rows, limit = Number.POSITIVE_INFINITY, isUnknown = false }: Props) {
  const [showsAll, setShowsAll] = useState(false);
  const visit = usePainted(selectVisit);
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const isPrinting = useIsPrinting();
  const shown = showsAll || isPrinting ? rows : rows.slice(0, limit);
  return (
    <>
      <ol className="sk-ranking">
        {shown.map(({ code, name, count }) => (
          <li key={code}>
            <Row code={code} name={name} count={count} most={isUnknown ? 0 : most} visit={visit} />
          </li>
        ))}
      </ol>
      {rows.length > limit && (
        <button type="button" className="sk-button-quiet" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? detailTexts.showLess : detailTexts.showAll(rows.length)}
        </button>
      )}
    </>
  );
}

interface RowProps extends RankedMunicipality {
  /** The number that fills the whole bar; 0 when no number is known. */
  readonly most: number;
  readonly visit: Visit;
}

const Row = memo(function Row({ code, name, count, most, visit }: RowProps) {
  return (
    <MunicipalityLink code={code} visit={visit} className="sk-ranking__row">
      <span className="sk-ranking__name">{name}</span>{" "}
      {most > 0 && <span className="sk-number">{formatNumber(count)}</span>}
      {most > 0 && <Bar part={count / most} />}
    </MunicipalityLink>
  );
});
