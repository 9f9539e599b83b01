import { type ReactNode, useState } from "react";
import { usePainted } from "@/state/paintedStore";
import { counted, selectChosen } from "@/state/selectChosen";
import { type ColumnOrder, overlapTexts } from "@/texts/overlap";
import { choiceTexts } from "@/texts/overlapChoice";
import { useIsPrinting } from "@/ui/useIsPrinting";
import { Chooser } from "./Chooser";
import { Combinations } from "./Combinations";
import { Gaps } from "./Gaps";
import { InWords } from "./InWords";
import { Pairs } from "./Pairs";
import { WaterBoards } from "./WaterBoards";
import "../details/details.css";
import "../details/lists.css";
import "../details/notes.css";
import "./diagram.css";
import "./overlap.css";

/** Which partnerships overlap and where: the choice, the exact combinations, and the same in words. */
export default function OverlapPanel({ smallMaps }: { readonly smallMaps: ReactNode }) {
  // the list of what is chosen answers at once, with the map; what follows from it comes after the paint
  const chosen = usePainted(selectChosen);
  const day = usePainted((state) => state.referenceDate);
  const of = counted(chosen).length;
  // kept here, where it outlives a choice that is emptied
  const [order, setOrder] = useState<ColumnOrder>("lines");
  return (
    <div className="sk-details sk-overlap">
      <h2 className="sk-details__title" tabIndex={-1}>
        {overlapTexts.title}
      </h2>
      {chosen.length < 2 && <p>{overlapTexts.lead}</p>}
      <Chooser />
      {chosen.length > 0 && of < 2 && (
        <p className="sk-note">{chosen.length === of ? choiceTexts.fewer : choiceTexts.fewerInForce(day)}</p>
      )}
      {of >= 2 && (
        <>
          <Combinations of={of} order={order} onOrder={setOrder} />
          <InWords />
          <Pairs />
          <Gaps />
        </>
      )}
      {of > 0 && <WaterBoards />}
      {of >= 2 && <SideBySide>{smallMaps}</SideBySide>}
    </div>
  );
}

/** The small maps are drawn when someone opens them; paper always has them. */
function SideBySide({ children }: { readonly children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  const isPrinting = useIsPrinting();
  if (isPrinting) {
    return (
      <section className="sk-overlap__section">
        <h3>{overlapTexts.smallMaps}</h3>
        {children}
      </section>
    );
  }
  return (
    <details
      className="sk-overlap__section"
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>
        <h3>{overlapTexts.smallMaps}</h3>
      </summary>
      {isOpen && children}
    </details>
  );
}
