import { useEffect, useMemo, useRef } from "react";
import { type DivisionFit, outsiders } from "@/domain/measures/divisionFit";
import { compareNames } from "@/domain/names";
import type { PartnershipFit } from "@/state/selectFit";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { fitTexts } from "@/texts/fit";
import { fitLine, outsidersSentence, partHeading, unplacedSentence } from "@/texts/fitDivision";
import { Marks } from "../details/Marks";
import { PartnershipLink } from "../links/PartnershipLink";
import { VisitLink } from "../links/VisitLink";
import { MunicipalityNames } from "../overlap/MunicipalityNames";

/** One partnership and how it lies; choosing it draws it on the map and opens which members lie where. Again: closes. */
export function FitRow({ entry, fit }: PartnershipFit) {
  const { id, name } = entry.partnership;
  const isChosen = useAppStore((state) => state.partnerships[0] === id);
  const change = useMemo(() => ({ partnerships: isChosen ? [] : [id] }), [isChosen, id]);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: "nearest" });
  }, [isChosen]);
  return (
    <li ref={row} className={isChosen ? "sk-fit__row sk-fit__row--chosen" : "sk-fit__row"}>
      <VisitLink change={change} aria-current={isChosen ? "true" : undefined}>
        {name}
      </VisitLink>
      <p className="sk-partnerships__facts">
        {fitLine(fit)}
        <Marks entry={entry} />
      </p>
      {isChosen && (
        <div className="sk-fit__opened">
          <WhoLiesWhere fit={fit} />
          <PartnershipLink id={id} view="kaart">
            {fitTexts.fullRecord(name)}
          </PartnershipLink>
        </div>
      )}
    </li>
  );
}

function WhoLiesWhere({ fit }: { readonly fit: DivisionFit }) {
  const { organisations } = useAppStore(selectDataset);
  const namesOf = (codes: readonly string[]) =>
    codes.map((code) => organisations.get(code)?.name ?? code).sort(compareNames);
  if (fit.kind === "empty") return null;
  if (fit.kind === "beyond") return <p>{unplacedSentence(namesOf(fit.unplaced))}</p>;
  const outside = outsidersSentence(fit.parts[0]?.region ?? "", namesOf(outsiders(fit.parts)));
  return (
    <>
      {outside && <p>{outside}</p>}
      <ul className="sk-plain-list">
        {fit.parts.map((part) => (
          <li key={part.region}>
            {partHeading(part)} <MunicipalityNames codes={part.municipalities} />
          </li>
        ))}
      </ul>
    </>
  );
}
