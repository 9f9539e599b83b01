import { findEntry } from "@/domain/codeLists";
import { UNKNOWN } from "@/domain/partnership";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { phaseOriginSentence } from "@/texts/chosen";
import { detailTexts } from "@/texts/details";
import { partnershipTexts } from "@/texts/partnership";
import { NOT_KNOWN, notStated, upperFirst } from "@/texts/wording";
import { Term } from "./Term";

/** Legal form with sub-type, phase with where it comes from, and themes, each with its explanation. */
export function FormAndPhase({ entry: { partnership, phase } }: { readonly entry: PartnershipOnDate }) {
  const { codeLists } = useAppStore(selectDataset);
  const silence = upperFirst(notStated(partnership));
  const { legalForm, legalFormSubtype, legalFormNote, phaseNote } = partnership;
  const forms = [legalForm, legalFormSubtype].filter((code) => code !== undefined);
  return (
    <dl className="sk-facts">
      <dt>{partnershipTexts.form}</dt>
      <dd>
        {forms.map((code) => (
          <Term key={code} entry={findEntry(codeLists.vorm, code)} fallback={silence} />
        ))}
        {legalFormNote && <p className="sk-quiet">{upperFirst(legalFormNote)}</p>}
      </dd>
      <dt>{partnershipTexts.phase}</dt>
      <dd>
        <Term
          entry={phase.code === UNKNOWN ? undefined : findEntry(codeLists.fase, phase.code)}
          fallback={upperFirst(NOT_KNOWN)}
          mark={phase.origin === "afgeleid" && phase.code !== UNKNOWN ? detailTexts.derived : undefined}
        />
        <p className="sk-quiet">{phaseOriginSentence(phase, partnership)}</p>
        {phaseNote && <p className="sk-quiet">{upperFirst(phaseNote)}</p>}
      </dd>
      <dt>{partnershipTexts.themes}</dt>
      <dd>
        {partnership.themes.length === 0 ? (
          silence
        ) : (
          <Themes themes={partnership.themes} isDerived={partnership.themesOrigin === "afgeleid"} />
        )}
      </dd>
    </dl>
  );
}

function Themes({ themes, isDerived }: { readonly themes: readonly string[]; readonly isDerived: boolean }) {
  const { codeLists } = useAppStore(selectDataset);
  const names = themes.map((code) => findEntry(codeLists.thema, code)?.name ?? code);
  return (
    <>
      <ul className="sk-tags">
        {names.map((name) => (
          <li key={name}>{upperFirst(name)}</li>
        ))}
      </ul>
      {isDerived && <p className="sk-quiet">{partnershipTexts.themesDerived}</p>}
    </>
  );
}
