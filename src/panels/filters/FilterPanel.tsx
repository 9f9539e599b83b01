import { useAppStore } from "@/state/store";
import { filterTexts } from "@/texts/filters";
import { Later } from "@/ui/Later";
import { FilterColumn } from "./FilterColumn";
import { FilterFields } from "./FilterFields";
import { ResultStatus } from "./ResultStatus";

/** The column of filters: what passes, what is active, and everything one can choose. */
export function FilterPanel() {
  const isReady = useAppStore(({ load }) => load.status === "ready");
  return (
    <FilterColumn
      fields={
        isReady && (
          <Later>
            <FilterFields />
          </Later>
        )
      }
    >
      <h2 className="sk-hidden">{filterTexts.title}</h2>
      <ResultStatus />
    </FilterColumn>
  );
}
