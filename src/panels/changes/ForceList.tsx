import { nameOf } from "@/domain/codeLists";
import type { IsoDate } from "@/domain/dates";
import type { ForceChange } from "@/domain/measures/changes";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { selectRealDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { begunFacts, endedFacts } from "@/texts/changesFacts";
import { PartnershipLink } from "../links/PartnershipLink";
import { DatedList } from "./DatedList";

interface Props {
  readonly changes: readonly ForceChange[];
  readonly entries: ReadonlyMap<string, PartnershipOnDate>;
  /** Last of the two days. */
  readonly to: IsoDate;
}

/** Partnerships that began or ended, by day, each with its form and size. */
export function ForceList({ changes, entries, to }: Props) {
  const { codeLists } = useAppStore(selectRealDataset);
  const factsOf = (change: ForceChange) => {
    const { id, legalForm } = change.partnership;
    const facts = { form: nameOf(codeLists.vorm, legalForm), participants: entries.get(id)?.participantCount ?? 0 };
    const isBeginning = change.kind === "begun" || change.kind === "resumed";
    return isBeginning ? begunFacts(change, facts, to) : endedFacts(change, facts);
  };
  return (
    <DatedList changes={changes} keyOf={({ partnership }) => partnership.id}>
      {(change) => (
        <>
          <PartnershipLink id={change.partnership.id} className="sk-partnerships__name">
            {change.partnership.name}
          </PartnershipLink>
          <p className="sk-partnerships__facts">{factsOf(change)}</p>
        </>
      )}
    </DatedList>
  );
}
