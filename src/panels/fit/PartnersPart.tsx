import { selectAreaCodes } from "@/state/selectAreaCodes";
import { selectCongruences } from "@/state/selectFit";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { congruenceTexts, spreadSentence } from "@/texts/fit";
import { areaInSentence } from "@/texts/map";
import { CongruenceTable } from "./CongruenceTable";
import type { FitPartProps } from "./FitPanel";
import { OwnPartners } from "./OwnPartners";
import { Rule } from "./Rule";

/** C" with what it says and does not say: of one municipality with its groups, or of all in a table. */
export function PartnersPart({ municipality }: FitPartProps) {
  return (
    <>
      {municipality ? <OwnPartners municipality={municipality} key={municipality.code} /> : <Spread />}
      <p>{congruenceTexts.meaning}</p>
      <p className="sk-note">{congruenceTexts.warning}</p>
      <Rule lines={congruenceTexts.rules} />
      {!municipality && <CongruenceTable />}
    </>
  );
}

/** From the lowest to the highest in the area. */
function Spread() {
  const { organisations } = useAppStore(selectDataset);
  const area = useAppStore((state) => state.area);
  const codes = useAppStore(selectAreaCodes);
  const congruences = useAppStore(selectCongruences);
  const shares = codes
    .flatMap((code) => {
      const share = congruences.get(code)?.meanSimilarity;
      return share === undefined ? [] : [{ name: organisations.get(code)?.name ?? code, share }];
    })
    .sort((a, b) => a.share - b.share);
  return <p className="sk-details__lead">{spreadSentence(areaInSentence(organisations.get(area)?.name), shares)}</p>;
}
