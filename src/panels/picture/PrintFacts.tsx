import { useAppStore } from "@/state/store";
import { dateLabel } from "@/texts/filters";
import { useIsPrinting } from "@/ui/useIsPrinting";
import { aroundNow } from "./around";
import "./printFacts.css";

/** What a sheet of paper must tell by itself: area, date, filters, sources and the address. Only there on paper. */
export default function PrintFacts() {
  return useIsPrinting() ? <Facts /> : null;
}

function Facts() {
  const state = useAppStore();
  const { scope, filters, source, made } = aroundNow(state, new Date());
  // the dossier knows no area and no filters, and ends with its sources
  const sentences =
    state.view === "gemeente" ? [`${dateLabel(state.referenceDate)}.`, made] : [`${scope} ${filters}`, source, made];
  return (
    <div className="sk-print-facts">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
