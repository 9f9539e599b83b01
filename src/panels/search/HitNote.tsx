import { nameOf } from "@/domain/codeLists";
import type { Dataset } from "@/domain/dataset";
import { hasEnded, isInForce } from "@/domain/partnership";
import type { AppState } from "@/state/appState";
import type { SearchHit } from "@/state/search";
import { selectDataset, selectSnapshot } from "@/state/selectors";
import { selectTakingPart } from "@/state/selectTakingPart";
import { useAppStore } from "@/state/store";
import { participantNote, partnershipNote, searchTexts } from "@/texts/search";

interface Props {
  readonly hit: SearchHit;
  /** True when another hit has the same name. */
  readonly isNamesake: boolean;
}

/**
 * What one should know before choosing a hit: in how much a participant takes part, whether a partnership is over or has
 * yet to begin, and what tells it from one with the same name.
 */
export function HitNote({ hit, isNamesake }: Props) {
  const note = useAppStore((state) => noteOf(hit, isNamesake, state));
  return note === undefined ? null : <span className="sk-search__detail">{note}</span>;
}

function noteOf({ kind, code, label }: SearchHit, isNamesake: boolean, state: AppState): string | undefined {
  const dataset = selectDataset(state);
  if (kind === "organisation") {
    return participantNote(kindName(code, label, dataset), selectTakingPart(state).get(code) ?? { now: 0, ended: 0 });
  }
  const partnership = kind === "partnership" ? dataset.partnershipById.get(code) : undefined;
  if (!partnership) return undefined;
  const isOver = hasEnded(partnership, state.referenceDate);
  if (!isInForce(partnership, state.referenceDate)) return isOver ? searchTexts.ended : searchTexts.notInForce;
  const entry = isNamesake ? selectSnapshot(state).find((each) => each.partnership.id === code) : undefined;
  return entry && partnershipNote(entry, dataset);
}

/** The kind of a party, when its name does not tell already. */
function kindName(code: string, label: string, { organisations, codeLists }: Dataset): string | undefined {
  const kind = organisations.get(code)?.kind;
  if (!kind || kind === "overig") return undefined;
  const name = nameOf(codeLists.soort, kind);
  return label.toLowerCase().includes(name.toLowerCase()) ? undefined : name;
}
