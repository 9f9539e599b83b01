import { useMemo } from "react";
import { compareNames } from "@/domain/names";
import type { Organisation } from "@/domain/organisation";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { compareTexts, partnersSentence } from "@/texts/compare";
import { useIsPrinting } from "@/ui/useIsPrinting";
import { Answer } from "../dossier/Answer";
import { VisitLink } from "../links/VisitLink";
import type { CompareProps } from "./CompareAnswers";
import { COMPARE_LIMIT } from "./limits";
import { ShowRows } from "./ShowRows";

/** Municipalities outside the comparison that share a partnership with each of them. */
export function PartnersAnswer({ chosen, compared: { comparison } }: CompareProps) {
  const { organisations } = useAppStore(selectDataset);
  const partners = comparison.commonPartners
    .flatMap((code) => organisations.get(code) ?? [])
    .sort((a, b) => compareNames(a.name, b.name));
  const isPrinting = useIsPrinting();
  const hasRoom = chosen.length < COMPARE_LIMIT;
  return (
    <Answer question={compareTexts.questions.partners} sentences={[partnersSentence(partners.length)]}>
      {partners.length > 0 && isPrinting && <p className="sk-quiet">{partners.map(({ name }) => name).join(", ")}</p>}
      {partners.length > 0 && (
        <ShowRows label={compareTexts.showMunicipalities(partners.length)}>
          {hasRoom && <p className="sk-quiet">{compareTexts.addPartner}</p>}
          <ul className="sk-compare__partners">
            {partners.map((partner) => (
              <li key={partner.code}>{hasRoom ? <Partner partner={partner} chosen={chosen} /> : partner.name}</li>
            ))}
          </ul>
        </ShowRows>
      )}
    </Answer>
  );
}

interface PartnerProps {
  readonly partner: Organisation;
  readonly chosen: readonly Organisation[];
}

function Partner({ partner: { code, name }, chosen }: PartnerProps) {
  const change = useMemo(
    () => ({ municipalities: [...chosen.map((each) => each.code), code], partnerships: [] }),
    [chosen, code],
  );
  return <VisitLink change={change}>{name}</VisitLink>;
}
