import type { Organisation } from "@/domain/organisation";
import { selectIsFiltered } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { compareScope, compareTexts, incompleteSentence } from "@/texts/compare";
import { restrictedSentence } from "@/texts/details";
import { ClearFilters } from "../details/ClearFilters";
import { FormerMunicipalities } from "../details/FormerMunicipalities";
import { UnevenCoverage } from "../details/UnevenCoverage";
import { Answer } from "../dossier/Answer";
import { CompareTable } from "./CompareTable";
import { DoublesAnswer } from "./DoublesAnswer";
import { OnlyAnswer } from "./OnlyAnswer";
import { PartnersAnswer } from "./PartnersAnswer";
import { SharedAnswer } from "./SharedAnswer";
import { SomeAnswer } from "./SomeAnswer";
import { ThemesAnswer } from "./ThemesAnswer";
import { useComparison } from "./useComparison";

/** What every answer of a comparison is about. */
export interface CompareProps {
  readonly chosen: readonly Organisation[];
  readonly compared: ReturnType<typeof useComparison>;
}

/** The answers about two to four municipalities, with what was counted. */
export function CompareAnswers({ chosen }: { readonly chosen: readonly Organisation[] }) {
  const compared = useComparison(chosen);
  const day = useAppStore((state) => state.referenceDate);
  const isFiltered = useAppStore(selectIsFiltered);
  const { held, total } = compared;
  const unsure = incompleteSentence(held.filter(({ partnership }) => !partnership.hasAllParticipants).length);
  return (
    <>
      {held.length < total && (
        <div className="sk-note">
          <p>{restrictedSentence(held.length, total)}</p>
          <ClearFilters />
        </div>
      )}
      <UnevenCoverage areas={chosen.map(({ province }) => province ?? "")} />
      {chosen.map((municipality) => (
        <FormerMunicipalities key={municipality.code} municipality={municipality} partnerships={held} />
      ))}
      <SharedAnswer chosen={chosen} compared={compared} />
      {held.length > 0 && (
        <>
          {chosen.length > 2 && <SomeAnswer chosen={chosen} compared={compared} />}
          <OnlyAnswer chosen={chosen} compared={compared} />
          <ThemesAnswer chosen={chosen} compared={compared} />
          <DoublesAnswer chosen={chosen} compared={compared} />
          <PartnersAnswer chosen={chosen} compared={compared} />
          <Answer question={compareTexts.questions.table} sentences={[]}>
            <CompareTable chosen={chosen} compared={compared} />
          </Answer>
        </>
      )}
      <p className="sk-dossier__source sk-quiet">
        {compareScope(day, isFiltered)} {unsure}
      </p>
    </>
  );
}
