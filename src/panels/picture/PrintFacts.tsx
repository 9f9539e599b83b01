import { useAppStore } from "@/state/store";
import { useIsPrinting } from "@/ui/useIsPrinting";
import { aroundNow } from "./around";
import "./printFacts.css";

/** What a sheet of paper must tell by itself: area, date, filters, sources and the address. Only there on paper. */
export default function PrintFacts() {
  return useIsPrinting() ? <Facts /> : null;
}

function Facts() {
  const state = useAppStore();
  const { scope, filters, caution, source, made } = aroundNow(state, new Date());
  // neither knows filters
  const scopeLine = state.view === "gemeente" || state.view === "wat-als" ? scope : `${scope} ${filters}`;
  return (
    <div className="sk-print-facts">
      <p>{scopeLine}</p>
      {caution && <p className="sk-print-facts__caution">{caution}</p>}
      <p>{source}</p>
      <p>{made}</p>
    </div>
  );
}
