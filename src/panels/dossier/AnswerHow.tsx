import { findEntry } from "@/domain/codeLists";
import { formGroups } from "@/domain/profile";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { detailTexts } from "@/texts/details";
import { dossierTexts, howManySentence } from "@/texts/dossier";
import { Answer, type AnswerProps } from "./Answer";
import { Breakdown, type BreakdownRow } from "./Breakdown";

/** In how many partnerships, and of which kind. */
export function AnswerHow({ municipality: { name }, own }: AnswerProps) {
  const { codeLists } = useAppStore(selectDataset);
  const rows = formGroups(own, codeLists).map(({ code, forms }): BreakdownRow => {
    const known = findEntry(codeLists.vormgroep, code) ?? findEntry(codeLists.vorm, code);
    const within = new Set(forms.map((form) => form.code));
    return {
      code,
      name: known?.name ?? detailTexts.unknown,
      explanation: known?.explanation,
      partnerships: own.filter(({ partnership }) => within.has(partnership.legalForm)),
    };
  });
  const groups = rows.map(({ code, name: group, partnerships }) => ({ code, name: group, count: partnerships.length }));
  return (
    <Answer question={dossierTexts.questions.how} sentences={[howManySentence(name, own.length, groups)]}>
      <div className="sk-off-paper">
        <Breakdown listName="how" rows={rows} total={own.length} />
      </div>
    </Answer>
  );
}
