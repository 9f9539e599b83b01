import type { View } from "@/state/appState";
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
  // neither knows an area or filters, and the dossier ends with its sources
  const sentences: Partial<Record<View, readonly string[]>> = {
    gemeente: [`${dateLabel(state.referenceDate)}.`, made],
    "wat-als": [`${dateLabel(state.referenceDate)}.`, source, made],
  };
  return (
    <div className="sk-print-facts">
      {(sentences[state.view] ?? [`${scope} ${filters}`, source, made]).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
