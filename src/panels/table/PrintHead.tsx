import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { areaInSentence } from "@/texts/map";
import { tableTitle } from "@/texts/table";
import { withWholeDates } from "@/texts/wholeDates";
import { useIsPrinting } from "@/ui/useIsPrinting";
import PrintFacts from "../picture/PrintFacts";

/** On paper a table needs a title of its own; on screen the tab and the count say what it is. */
export function PrintHead({ count }: { readonly count: number }) {
  const isPrinting = useIsPrinting();
  const area = useAppStore((state) => areaInSentence(selectDataset(state).organisations.get(state.area)?.name));
  const day = useAppStore((state) => state.referenceDate);
  if (!isPrinting) return null;
  return (
    <>
      <h2>{withWholeDates(tableTitle({ count, area, day }))}</h2>
      <PrintFacts />
    </>
  );
}
