import type { ConcernedMunicipality } from "@/domain/measures/consequences";
import type { SharedChange } from "@/domain/measures/whatIf";
import { compareNames } from "@/domain/names";
import type { Organisation } from "@/domain/organisation";
import { selectDataset, selectRealDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { whatIfTexts } from "@/texts/whatIf";
import {
  absorbedSentence,
  keptName,
  keptSentence,
  lostWonSentence,
  type PartnerKind,
  partnersLine,
} from "@/texts/whatIfPartners";
import { ShowRows } from "../compare/ShowRows";

/** Up to this many names stand in the sentence itself. */
const IN_SIGHT = 12;

interface Props {
  readonly municipalities: readonly ConcernedMunicipality[];
  /** By code, as they are once this has happened; absent when all that is tried has. */
  readonly organisations?: ReadonlyMap<string, Organisation> | undefined;
}

/** With whom each municipality no longer shares any partnership, newly does, or shares another number, by name. */
export function PartnerChanges({ municipalities, organisations }: Props) {
  const { organisations: last } = useAppStore(selectDataset);
  const { organisations: real } = useAppStore(selectRealDataset);
  const nameOf = (code: string) => (organisations ?? last).get(code)?.name ?? code;
  const realNameOf = (code: string) => real.get(code)?.name ?? code;
  const namesOf = (kept: readonly SharedChange[]) => kept.map((each) => keptName(nameOf(each.partner), each));
  const absorbedBy = (code: string) =>
    municipalities.filter(({ into }) => into === code).map((gone) => realNameOf(gone.code));
  // of municipalities that merge, the one that goes on tells it all
  return municipalities
    .filter(({ into }) => into === undefined)
    .map(({ code, lost, won, kept }) => (
      <div key={code} className="sk-compare__statement">
        <p>
          {lostWonSentence(realNameOf(code), lost.length, won.length)} {keptSentence(realNameOf(code), kept)}
        </p>
        {absorbedBy(code).map((gone) => (
          <p key={gone}>{absorbedSentence(gone, realNameOf(code))}</p>
        ))}
        <Names kind="lost" names={lost.map(nameOf)} />
        <Names kind="won" names={won.map(nameOf)} />
        <Names kind="fewer" names={namesOf(kept.filter(({ before, after }) => after < before))} />
        <Names kind="more" names={namesOf(kept.filter(({ before, after }) => after > before))} />
      </div>
    ));
}

function Names({ kind, names }: { readonly kind: PartnerKind; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  const line = <p>{partnersLine(kind, [...names].sort(compareNames))}</p>;
  return names.length <= IN_SIGHT ? (
    line
  ) : (
    <ShowRows label={whatIfTexts.showMunicipalities(names.length)}>{line}</ShowRows>
  );
}
