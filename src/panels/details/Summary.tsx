import { useMemo, useState } from "react";
import { isInArea } from "@/domain/area";
import { type RankOrder, rankMunicipalities } from "@/domain/profile";
import { usePainted } from "@/state/paintedStore";
import {
  selectDataset,
  selectFilterResult,
  selectIsFiltered,
  selectLacks,
  selectMunicipalityCounts,
} from "@/state/selectors";
import { areaHeading, detailTexts, summarySentence } from "@/texts/details";
import { lackingSummary } from "@/texts/lacks";
import { fetched } from "@/ui/fetched";
import { Switch } from "@/ui/Switch";
import { MunicipalityList } from "./MunicipalityList";
import { UnevenCoverage } from "./UnevenCoverage";

/** Fetched, because a first map without filters does not need it. */
const ToTable = fetched(() => import("./ToTable"), null);

const ORDERS: readonly RankOrder[] = ["number", "name"];

/** Every province fits whole; of the country the first stand there, the others on request. */
const AT_FIRST = 60;

/** The area in a few sentences, and every municipality in it: the way to choose one without the map. */
export function Summary() {
  const { municipalities, organisations, boundaries } = usePainted(selectDataset);
  const area = usePainted((state) => state.area);
  const { visible } = usePainted(selectFilterResult);
  const counts = usePainted(selectMunicipalityCounts);
  const isFiltered = usePainted(selectIsFiltered);
  const [order, setOrder] = useState<RankOrder>("number");
  const rows = useMemo(() => {
    const inArea = municipalities.filter(({ province }) => isInArea(province ? [province] : [], area));
    return rankMunicipalities(inArea, counts, order);
  }, [municipalities, area, counts, order]);
  const takingPart = rows.filter(({ count }) => count > 0).length;
  const isNothing = visible.length === 0 && isFiltered; // the notice above the map says so, and what to do
  const lacks = usePainted(selectLacks);
  return (
    <>
      <h2 className="sk-details__title" tabIndex={-1}>
        {areaHeading(organisations.get(area)?.name)}
      </h2>
      {(lacks || !isNothing) && (
        <p className="sk-details__lead">
          {lacks
            ? lackingSummary(lacks, visible.length, isFiltered)
            : summarySentence({ count: visible.length, municipalities: takingPart, isFiltered })}
        </p>
      )}
      {lacks ? (
        lacks === "partnerships" || <ToTable count={undefined} />
      ) : (
        <>
          {isFiltered && !isNothing && <ToTable count={visible.length} />}
          {!isNothing && <p className="sk-next">{boundaries ? detailTexts.next : detailTexts.nextWithoutMap}</p>}
          <UnevenCoverage areas={[area]} />
        </>
      )}
      {(rows.length > 0 || !lacks) && (
        <section className="sk-details__section" aria-labelledby="sk-municipalities">
          <h3 id="sk-municipalities">{detailTexts.municipalities}</h3>
          {!lacks && (
            <Switch
              label={detailTexts.order.label}
              isLabelHidden
              options={ORDERS}
              names={detailTexts.order}
              chosen={order}
              onChoose={setOrder}
            />
          )}
          <MunicipalityList rows={rows} limit={AT_FIRST} isUnknown={lacks !== undefined} key={area} />
        </section>
      )}
    </>
  );
}
