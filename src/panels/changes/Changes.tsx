import { selectChanges } from "@/state/selectChanges";
import { selectRealDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { areaInSentence } from "@/texts/map";
import { changesTitle } from "@/texts/shell";
import PrintFacts from "../picture/PrintFacts";
import { ChangesAnswers } from "./ChangesAnswers";
import { ChangesSummary } from "./ChangesSummary";
import { PeriodChoice } from "./PeriodChoice";
import "../details/details.css";
import "../details/lists.css";
import "../details/notes.css";
import "../dossier/dossier.css";
import "./changes.css";
import "./overTime.css";

/** "Veranderingen": what began, ended, joined and left between two days, by name. The choice stands in the address. */
export default function Changes() {
  const { organisations } = useAppStore(selectRealDataset);
  const area = useAppStore((state) => state.area);
  const municipality = useAppStore(({ municipalities }) => organisations.get(municipalities[0] ?? ""));
  const found = useAppStore(selectChanges);
  const { from, to } = found.days;
  return (
    <article className="sk-dossier sk-changes">
      <header className="sk-dossier__header">
        <h2 className="sk-dossier__title">
          {changesTitle(areaInSentence(organisations.get(area)?.name), municipality?.name)}
        </h2>
        <PrintFacts />
        <ChangesSummary found={found} municipality={municipality} />
        <PeriodChoice municipality={municipality?.code} />
      </header>
      {from !== to && <ChangesAnswers found={found} />}
    </article>
  );
}
