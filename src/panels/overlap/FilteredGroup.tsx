import type { PartnershipOnDate } from "@/domain/snapshot";
import { CHOICE_LIMIT } from "@/state/choiceActions";
import { selectDataset, selectIsFiltered } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { allOfSentence, chooseAllOf } from "@/texts/overlapChoice";

interface Props {
  /** What passes the filters and can be counted. */
  readonly entries: readonly PartnershipOnDate[];
  /** How many pass, counted or not. */
  readonly total: number;
  readonly onChoose: (entries: readonly PartnershipOnDate[]) => void;
}

/**
 * While filters are on: how many pass, and a way to choose those. Searching for an organisation or a theme sets a filter, so
 * this is also what that leads to.
 */
export function FilteredGroup({ entries, total, onChoose }: Props) {
  const { organisations } = useAppStore(selectDataset);
  const isFiltered = useAppStore(selectIsFiltered);
  const participants = useAppStore(({ choices }) => choices.participant);
  const names = participants.map((code) => organisations.get(code)?.name ?? code);
  return (
    <div className="sk-overlap__filtered" role="status">
      {isFiltered && (
        <p className="sk-note">
          <span>{allOfSentence(names, entries.length, total)}</span>
          {entries.length > 0 && (
            <button type="button" className="sk-button-quiet" onClick={() => onChoose(entries)}>
              {chooseAllOf(entries.length, CHOICE_LIMIT)}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
