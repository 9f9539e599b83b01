import type { PartnershipOnDate } from "@/domain/snapshot";
import { compareTexts } from "@/texts/compare";
import { useIsPrinting } from "@/ui/useIsPrinting";
import { PartnershipList } from "../details/PartnershipList";
import { ShowRows } from "./ShowRows";

interface Props {
  /** A sentence that can be quoted. */
  readonly sentence: string;
  readonly partnerships: readonly PartnershipOnDate[];
}

/** A sentence with a number, and the partnerships that the number counts: on paper by name only. */
export function Statement({ sentence, partnerships }: Props) {
  const isPrinting = useIsPrinting();
  return (
    <div className="sk-compare__statement">
      <p>{sentence}</p>
      {partnerships.length > 0 &&
        (isPrinting ? (
          <p className="sk-quiet">{partnerships.map(({ partnership }) => partnership.name).join("; ")}</p>
        ) : (
          <ShowRows label={compareTexts.show(partnerships.length)}>
            <PartnershipList partnerships={partnerships} />
          </ShowRows>
        ))}
    </div>
  );
}
