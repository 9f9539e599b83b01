import { Fragment } from "react";
import type { ChangedParty, PartyChange } from "@/domain/measures/changes";
import { compareNames } from "@/domain/names";
import { isMunicipalityCode } from "@/domain/organisation";
import { selectRealDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { partyName } from "@/texts/changes";
import { MunicipalityLink } from "../links/MunicipalityLink";
import { PartnershipLink } from "../links/PartnershipLink";
import { selectVisit } from "../links/visit";
import { DatedList } from "./DatedList";

/** Who joined or left, by day and partnership; each municipality leads to what changed for it. */
export function PartyList({ changes }: { readonly changes: readonly PartyChange[] }) {
  return (
    <DatedList changes={changes} keyOf={({ partnership }) => partnership.id}>
      {({ partnership, parties }) => (
        <>
          <Parties parties={parties} />
          <p className="sk-partnerships__facts">
            <PartnershipLink id={partnership.id} className="sk-partnerships__name">
              {partnership.name}
            </PartnershipLink>
          </p>
        </>
      )}
    </DatedList>
  );
}

function Parties({ parties }: { readonly parties: readonly ChangedParty[] }) {
  const { organisations, municipalities } = useAppStore(selectRealDataset);
  const visit = useAppStore(selectVisit);
  const nameOf = (code: string) => organisations.get(code)?.name ?? code;
  const named = parties
    .map(({ code, named: codes }) => ({ code, name: partyName(codes.map(nameOf), nameOf(code)) }))
    .sort((a, b) => compareNames(a.name, b.name));
  const isCurrent = (code: string) => isMunicipalityCode(code) && municipalities.some((each) => each.code === code);
  return (
    <p>
      {named.map(({ code, name }, place) => (
        <Fragment key={code}>
          {place > 0 && ", "}
          {isCurrent(code) ? (
            <MunicipalityLink code={code} visit={visit}>
              {name}
            </MunicipalityLink>
          ) : (
            name
          )}
        </Fragment>
      ))}
    </p>
  );
}
