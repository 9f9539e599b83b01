import { countDifferentGroups } from "@/domain/councillor";
import { partnershipsOf } from "@/domain/counts";
import { partnersOf } from "@/domain/profile";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { detailTexts } from "@/texts/details";
import { dossierTexts, partnerSentences } from "@/texts/dossier";
import { useKeptOpen } from "../details/keptPlace";
import { Answer, type AnswerProps } from "./Answer";
import { Breakdown } from "./Breakdown";

const FIRST = 5;

/** With whom most, and whether it is always the same group. */
export function AnswerWho({ municipality: { code, name }, own }: AnswerProps) {
  const [showsAll, setShowsAll] = useKeptOpen("who");
  const { organisations } = useAppStore(selectDataset);
  const partners = partnersOf(own, code, organisations);
  const shared = partners[0]?.count ?? 0;
  const top = partners.filter(({ count }) => count === shared).map((partner) => partner.name);
  const sentences = partnerSentences({
    name,
    total: own.length,
    top,
    shared,
    differentGroups: countDifferentGroups(own),
  });
  const shown = showsAll ? partners : partners.slice(0, FIRST);
  const rows = shown.map((partner) => ({ ...partner, partnerships: partnershipsOf(own, partner.code) }));
  return (
    <Answer question={dossierTexts.questions.who} sentences={sentences}>
      <Breakdown listName="who" rows={rows} total={own.length} />
      {partners.length > FIRST && (
        <button type="button" className="sk-button-quiet" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? detailTexts.showLess : detailTexts.showAll(partners.length)}
        </button>
      )}
    </Answer>
  );
}
