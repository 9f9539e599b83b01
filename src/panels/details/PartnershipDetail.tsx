import { lazy, Suspense } from "react";
import type { Organisation } from "@/domain/organisation";
import type { Partnership } from "@/domain/partnership";
import { selectLacks, selectPassing, selectSnapshot } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { lackTexts } from "@/texts/lacks";
import { notOnDateSentence, partnershipTexts } from "@/texts/partnership";
import { AddToOverlap } from "../links/AddToOverlap";
import { ClearFilters } from "./ClearFilters";
import { Coverage } from "./Coverage";
import { FormAndPhase } from "./FormAndPhase";
import { Participants } from "./Participants";
import { PartnershipNotes } from "./PartnershipNotes";
import { Provenance } from "./Provenance";
import { ReportLink } from "./ReportLink";
import { TextSections } from "./TextSections";
import { WhatIfLeavesLink } from "./WhatIfLink";
import { WhoDecides } from "./WhoDecides";

const TrialNote = lazy(() => import("../whatif/TrialNote"));

interface Props {
  readonly partnership: Partnership;
  /** The municipality that was chosen when the partnership was. */
  readonly foundThrough?: Organisation;
}

/** All that is known of one partnership on the reference date. */
export function PartnershipDetail({ partnership, foundThrough }: Props) {
  const { id, name, officialName, abbreviation } = partnership;
  const day = useAppStore((state) => state.referenceDate);
  const entry = useAppStore(selectSnapshot).find((each) => each.partnership.id === id);
  const passes = useAppStore(selectPassing).some((each) => each.partnership.id === id);
  const isUnknown = useAppStore((state) => selectLacks(state) === "participations");
  const names = [abbreviation, officialName].filter((other) => other && other !== name);
  return (
    <>
      {names.map((other) => (
        <p key={other} className="sk-quiet">
          {other}
        </p>
      ))}
      {entry && !passes && !entry.hasEnded && (
        <div className="sk-note">
          <p>{partnershipTexts.filteredOut}</p>
          <ClearFilters />
        </div>
      )}
      {entry?.isTried && (
        <Suspense>
          <TrialNote entry={entry} />
        </Suspense>
      )}
      {isUnknown && <p className="sk-note sk-note--caution">{lackTexts.participants}</p>}
      {entry ? (
        isUnknown || <PartnershipNotes entry={entry} />
      ) : (
        <p className="sk-note">{notOnDateSentence(partnership, day)}</p>
      )}
      {entry && <FormAndPhase entry={entry} />}
      {entry && !isUnknown && <WhoDecides entry={entry} />}
      {!isUnknown && <AddToOverlap id={id} />}
      {foundThrough && entry && !entry.hasEnded && entry.members.includes(foundThrough.code) && (
        <WhatIfLeavesLink municipality={foundThrough} partnership={id} />
      )}
      <TextSections partnership={partnership} />
      {entry && !isUnknown && <Participants entry={entry} />}
      {entry && !isUnknown && <Coverage entry={entry} />}
      <Provenance partnership={partnership} hasEnded={entry?.hasEnded ?? false} />
      <ReportLink partnership={partnership} />
    </>
  );
}
