import type { RankOrder } from "@/domain/profile";
import { detailTexts } from "@/texts/details";

const ORDERS: readonly RankOrder[] = ["number", "name"];

interface Props {
  readonly order: RankOrder;
  readonly onChange: (order: RankOrder) => void;
}

/** Two buttons, of which one is pressed: by number or by name. */
export function OrderChoice({ order, onChange }: Props) {
  return (
    <fieldset className="sk-order">
      <legend className="sk-hidden">{detailTexts.order.label}</legend>
      {ORDERS.map((each) => (
        <button
          key={each}
          type="button"
          className="sk-order__button"
          aria-pressed={each === order}
          onClick={() => onChange(each)}
        >
          {detailTexts.order[each]}
        </button>
      ))}
    </fieldset>
  );
}
