import type { PartnershipOnDate } from "@/domain/snapshot";
import { compareTexts } from "@/texts/compare";
import { PartnershipList } from "../details/PartnershipList";
import { ShowRows } from "./ShowRows";

interface Props {
  /** A sentence that can be quoted. */
  readonly sentence: string;
  readonly partnerships: readonly PartnershipOnDate[];
}

/** A sentence with a number, and the partnerships that the number counts. */
export function Statement({ sentence, partnerships }: Props) {
  return (
    <div className="sk-compare__statement">
      <p>{sentence}</p>
      {partnerships.length > 0 && (
        <ShowRows label={compareTexts.show(partnerships.length)}>
          <PartnershipList partnerships={partnerships} />
        </ShowRows>
      )}
    </div>
  );
}
