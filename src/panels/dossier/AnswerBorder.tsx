import { acrossBorder } from "@/domain/councillor";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { borderSentence, dossierTexts } from "@/texts/dossier";
import { PartnershipLink } from "../links/PartnershipLink";
import { Answer, type AnswerProps } from "./Answer";

/** Which partnerships reach over the border of the province. */
export function AnswerBorder({ municipality, own }: AnswerProps) {
  const { organisations } = useAppStore(selectDataset);
  const across = acrossBorder(own);
  return (
    <Answer question={dossierTexts.questions.border} sentences={[borderSentence(across.length, own.length)]}>
      <ul className="sk-partnerships">
        {across.map(({ partnership: { id, name }, provinces }) => (
          <li key={id}>
            <PartnershipLink id={id} view="kaart" className="sk-partnerships__name">
              {name}
            </PartnershipLink>
            <p className="sk-partnerships__facts">
              {dossierTexts.with(
                provinces
                  .filter((province) => province !== municipality.province)
                  .map((province) => organisations.get(province)?.name ?? province),
              )}
            </p>
          </li>
        ))}
      </ul>
    </Answer>
  );
}
