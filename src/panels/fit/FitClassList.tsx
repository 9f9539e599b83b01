import { useState } from "react";
import { compareNames } from "@/domain/names";
import type { PartnershipFit } from "@/state/selectFit";
import { useAppStore } from "@/state/store";
import { detailTexts } from "@/texts/details";
import { fitTexts } from "@/texts/fit";
import { divisionTexts, type FitClass } from "@/texts/fitDivision";
import { formatNumber } from "@/texts/format";
import { Switch } from "@/ui/Switch";
import { FitRow } from "./FitRow";

const ORDERS = ["name", "distance"] as const;
type Order = (typeof ORDERS)[number];

/** How many stand there before someone asks for all. */
const AT_FIRST = 60;

interface Props {
  readonly fitClass: FitClass;
  readonly fits: readonly PartnershipFit[];
}

/** The partnerships of one class with their number; those that cross stand open, with an order to choose. */
export function FitClassList({ fitClass, fits }: Props) {
  const [order, setOrder] = useState<Order>("name");
  const [showsAll, setShowsAll] = useState(false);
  const chosen = useAppStore((state) => state.partnerships[0]);
  const hasChosen = fits.some(({ entry }) => entry.partnership.id === chosen);
  const isCrossing = fitClass === "crosses";
  const [isOpen, setIsOpen] = useState(isCrossing || hasChosen);
  const [hadChosen, setHadChosen] = useState(hasChosen);
  if (hadChosen !== hasChosen) {
    setHadChosen(hasChosen);
    if (hasChosen) setIsOpen(true); // found by searching; before its row scrolls into sight
  }
  if (fits.length === 0) return null;
  const sorted = [...fits].sort(
    (a, b) =>
      (order === "distance" ? distanceOf(b) - distanceOf(a) : 0) ||
      compareNames(a.entry.partnership.name, b.entry.partnership.name),
  );
  return (
    <details className="sk-fit__class" open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className="sk-fit__summary">
        <h4>
          {divisionTexts.classes[fitClass]} <span className="sk-number">({formatNumber(fits.length)})</span>
        </h4>
      </summary>
      {isCrossing && fits.length > 1 && (
        <Switch
          label={fitTexts.order.label}
          options={ORDERS}
          names={fitTexts.order}
          chosen={order}
          onChoose={setOrder}
        />
      )}
      <ul className="sk-fit__rows">
        {sorted.slice(0, showsAll || hasChosen ? sorted.length : AT_FIRST).map((each) => (
          <FitRow key={each.entry.partnership.id} {...each} />
        ))}
      </ul>
      {sorted.length > AT_FIRST && !hasChosen && (
        <button type="button" className="sk-button-quiet" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? detailTexts.showLess : detailTexts.showAll(sorted.length)}
        </button>
      )}
    </details>
  );
}

function distanceOf({ fit }: PartnershipFit): number {
  return fit.kind === "judged" ? fit.alignment.distance : 0;
}
