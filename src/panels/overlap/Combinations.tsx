import { useAppStore } from "@/state/store";
import { type ColumnOrder, combinationLabel, overlapTexts } from "@/texts/overlap";
import { Switch } from "@/ui/Switch";
import { CombinationTable } from "./CombinationTable";
import { DiagramPicture } from "./DiagramPicture";
import { LinearDiagram } from "./LinearDiagram";
import { type Column, useCombinations } from "./useCombinations";

const ORDERS: readonly ColumnOrder[] = ["lines", "size", "k"];

interface Props {
  /** How many of the chosen count. */
  readonly of: number;
  readonly order: ColumnOrder;
  readonly onOrder: (order: ColumnOrder) => void;
}

/** Who is in precisely the same partnerships: as a diagram that lights the map, and as a table. */
export function Combinations({ of, order, onOrder }: Props) {
  const columns = useCombinations(order);
  const lit = useAppStore((state) => state.litMunicipalities);
  const light = useAppStore((state) => state.lightMunicipalities);
  const isLit = ({ municipalities }: Column) => lit !== undefined && municipalities.join() === lit.join();
  const toggle = (column: Column) => light(isLit(column) ? undefined : column.municipalities);
  const chosen = columns.find(isLit);
  return (
    <section className="sk-overlap__section" aria-labelledby="sk-overlap-combinations">
      <h3 id="sk-overlap-combinations">{overlapTexts.combinations}</h3>
      <p>
        {overlapTexts.combinationsLead} <span className="sk-off-paper">{overlapTexts.combinationsHint}</span>
      </p>
      <Switch
        label={overlapTexts.order.label}
        isLabelHidden
        options={ORDERS}
        names={overlapTexts.order}
        chosen={order}
        onChoose={onOrder}
      />
      <DiagramPicture columns={columns} />
      <LinearDiagram columns={columns} of={of} isLit={isLit} onToggle={toggle} />
      <div className="sk-overlap__lit" role="status">
        {chosen ? (
          <p>
            <strong>{combinationLabel(chosen.names.length, chosen.partnerships, of)}.</strong> {chosen.names.join(", ")}
          </p>
        ) : (
          <p className="sk-quiet">{overlapTexts.noColumn}</p>
        )}
      </div>
      {/* also when the column that was lit is there no more, as on another day */}
      {lit && (
        <button type="button" className="sk-button-quiet" onClick={() => light(undefined)}>
          {overlapTexts.allLit}
        </button>
      )}
      <details className="sk-overlap__table" open>
        <summary>{overlapTexts.table}</summary>
        <CombinationTable columns={columns} of={of} />
      </details>
    </section>
  );
}
