import { useMemo } from "react";
import { partnershipsOf } from "@/domain/counts";
import { themeDoubles } from "@/domain/measures/compareGroups";
import type { Organisation } from "@/domain/organisation";
import { rankMunicipalities } from "@/domain/profile";
import { selectDoubles } from "@/state/selectFit";
import { selectDataset, selectFilterResult, selectPassing } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { compareTexts, doublesSentence, themelessSentence } from "@/texts/compare";
import { fitTexts } from "@/texts/fit";
import { doublesSpreadSentence } from "@/texts/fitDivision";
import { MunicipalityList } from "../details/MunicipalityList";
import { Breakdown } from "../dossier/Breakdown";
import { doubleRows } from "../dossier/doubleRows";
import type { FitPartProps } from "./FitPanel";

/** Themes in which a municipality takes part more than once: of one with the partnerships, or counted for all. */
export function DoublesPart({ municipality }: FitPartProps) {
  return municipality ? <OwnDoubles municipality={municipality} /> : <AllDoubles />;
}

function OwnDoubles({ municipality: { code, name } }: { readonly municipality: Organisation }) {
  const { codeLists } = useAppStore(selectDataset);
  const passing = useAppStore(selectPassing);
  const own = useMemo(() => partnershipsOf(passing, code), [passing, code]);
  const doubles = useMemo(() => themeDoubles(own, code), [own, code]);
  const rows = doubleRows(doubles, codeLists);
  return (
    <>
      <p className="sk-details__lead">{doublesSentence(name, doubles.length)}</p>
      <DoublesRule themeless={own.filter(({ partnership }) => partnership.themes.length === 0).length} />
      <Breakdown rows={rows} total={Math.max(0, ...doubles.map(({ partnerships }) => partnerships.length))} />
    </>
  );
}

/** Every province fits whole; of the country the first stand there, the others on request. */
const AT_FIRST = 60;

function AllDoubles() {
  const { municipalities } = useAppStore(selectDataset);
  const { visible } = useAppStore(selectFilterResult);
  const doubles = useAppStore(selectDoubles);
  const rows = useMemo(() => {
    const counts = new Map([...doubles].map(([code, themes]) => [code, themes.length]));
    return rankMunicipalities(
      municipalities.filter(({ code }) => counts.has(code)),
      counts,
      "name",
    );
  }, [municipalities, doubles]);
  return (
    <>
      <p className="sk-details__lead">
        {doublesSpreadSentence(rows.filter(({ count }) => count > 0).length, rows.length)}
      </p>
      <DoublesRule themeless={visible.filter(({ partnership }) => partnership.themes.length === 0).length} />
      <p className="sk-off-paper">{fitTexts.choose}</p>
      <MunicipalityList rows={rows} limit={AT_FIRST} />
    </>
  );
}

function DoublesRule({ themeless }: { readonly themeless: number }) {
  return (
    <p className="sk-quiet">
      {compareTexts.doublesRule} {themelessSentence(themeless)}
    </p>
  );
}
