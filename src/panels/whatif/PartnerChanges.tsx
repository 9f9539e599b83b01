import type { ConcernedMunicipality } from "@/domain/measures/consequences";
import { compareNames } from "@/domain/names";
import { selectDataset, selectRealDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { absorbedSentence, lostWonSentence, partnersLine, whatIfTexts } from "@/texts/whatIf";
import { ShowRows } from "../compare/ShowRows";

/** Up to this many names stand in the sentence itself. */
const IN_SIGHT = 12;

/** Whom each municipality no longer shares any partnership with, and with whom it newly does, by name. */
export function PartnerChanges({ municipalities }: { readonly municipalities: readonly ConcernedMunicipality[] }) {
  const { organisations } = useAppStore(selectDataset);
  const { organisations: real } = useAppStore(selectRealDataset);
  const nameOf = (code: string) => organisations.get(code)?.name ?? code;
  const realNameOf = (code: string) => real.get(code)?.name ?? code;
  const absorbedBy = (code: string) =>
    municipalities.filter(({ into }) => into === code).map((gone) => realNameOf(gone.code));
  // of municipalities that merge, the one that goes on tells it all
  return municipalities
    .filter(({ into }) => into === undefined)
    .map(({ code, lost, won }) => (
      <div key={code} className="sk-compare__statement">
        <p>{lostWonSentence(realNameOf(code), lost.length, won.length)}</p>
        {absorbedBy(code).map((gone) => (
          <p key={gone}>{absorbedSentence(gone, realNameOf(code))}</p>
        ))}
        <Names kind="lost" names={lost.map(nameOf)} />
        <Names kind="won" names={won.map(nameOf)} />
      </div>
    ));
}

function Names({ kind, names }: { readonly kind: "lost" | "won"; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  const line = <p>{partnersLine(kind, [...names].sort(compareNames))}</p>;
  return names.length <= IN_SIGHT ? (
    line
  ) : (
    <ShowRows label={whatIfTexts.showMunicipalities(names.length)}>{line}</ShowRows>
  );
}
