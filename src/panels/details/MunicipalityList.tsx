import { useState } from "react";
import type { RankedMunicipality } from "@/domain/profile";
import { detailTexts } from "@/texts/details";
import { formatNumber } from "@/texts/format";
import { MunicipalityLink } from "../links/MunicipalityLink";
import { Bar } from "./Bar";

interface Props {
  readonly rows: readonly RankedMunicipality[];
  /** How many stand there before someone asks for all; all when absent. */
  readonly limit?: number;
}

/** Municipalities with their number and a bar; each chooses its municipality and lights it on the map. */
export function MunicipalityList({ rows, limit = Number.POSITIVE_INFINITY }: Props) {
  const [showsAll, setShowsAll] = useState(false);
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const shown = showsAll ? rows : rows.slice(0, limit);
  return (
    <>
      <ol className="sk-ranking">
        {shown.map(({ code, name, count }) => (
          <li key={code}>
            <MunicipalityLink code={code} className="sk-ranking__row">
              <span className="sk-ranking__name">{name}</span> <span className="sk-number">{formatNumber(count)}</span>
              <Bar part={count / most} />
            </MunicipalityLink>
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
