import { useMemo } from "react";
import { partnershipsOf } from "@/domain/counts";
import type { Organisation } from "@/domain/organisation";
import { countUnfiltered, partnersOf } from "@/domain/profile";
import { selectDataset, selectLacks, selectPassing, selectSnapshot } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { municipalitySentence, takesPartSentence } from "@/texts/chosen";
import { detailTexts } from "@/texts/details";
import { lackTexts } from "@/texts/lacks";
import { ClearFilters } from "./ClearFilters";
import { CompareLink } from "./CompareLink";
import { DossierLink } from "./DossierLink";
import { FormerMunicipalities } from "./FormerMunicipalities";
import { FormTable } from "./FormTable";
import { useKeptPlace } from "./keptPlace";
import { MunicipalityList } from "./MunicipalityList";
import { PartnershipsByTheme } from "./PartnershipsByTheme";
import { ThemeTable } from "./ThemeTable";
import { UnevenCoverage } from "./UnevenCoverage";
import { WhatIfLink } from "./WhatIfLink";

/** One municipality: its partnerships that pass the filters, counted, listed, and with whom it shares them. */
export function MunicipalityDetail({ municipality }: { readonly municipality: Organisation }) {
  const { organisations } = useAppStore(selectDataset);
  const passing = useAppStore(selectPassing);
  const snapshot = useAppStore(selectSnapshot);
  const phases = useAppStore((state) => state.choices.phase);
  const isUnknown = useAppStore((state) => selectLacks(state) !== undefined);
  const { code, name, province } = municipality;
  const { anchor } = useKeptPlace("details", code);
  const own = useMemo(() => partnershipsOf(passing, code), [passing, code]);
  const total = useMemo(() => countUnfiltered(snapshot, code, phases), [snapshot, code, phases]);
  const partners = useMemo(() => partnersOf(own, code, organisations), [own, code, organisations]);
  return (
    <>
      <p ref={anchor} className="sk-quiet">
        {municipalitySentence(municipality, organisations.get(province ?? "")?.name)}
      </p>
      <p className="sk-details__lead">
        {isUnknown ? lackTexts.municipality(name) : takesPartSentence(total, own.length)}
      </p>
      {!isUnknown && own.length < total && <ClearFilters />}
      <UnevenCoverage areas={isUnknown ? [] : [province ?? ""]} />
      <FormerMunicipalities municipality={municipality} partnerships={own} />
      {!isUnknown && (
        <>
          <DossierLink municipality={municipality} />
          <CompareLink municipality={municipality} />
          <WhatIfLink municipality={municipality} />
        </>
      )}
      {!isUnknown && own.length > 0 && (
        <>
          <FormTable partnerships={own} />
          <ThemeTable partnerships={own} />
          <PartnershipsByTheme partnerships={own} />
          <section className="sk-details__section" aria-labelledby="sk-partners">
            <h3 id="sk-partners">{detailTexts.partners}</h3>
            <p className="sk-quiet">{partners.length > 0 ? detailTexts.partnersLead(name) : detailTexts.noPartners}</p>
            <MunicipalityList rows={partners} limit={10} key={code} />
          </section>
        </>
      )}
    </>
  );
}
