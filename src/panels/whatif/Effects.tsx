import type { Consequences } from "@/domain/measures/consequences";
import { useAppStore } from "@/state/store";
import { compareTexts } from "@/texts/compare";
import { whatIfScope } from "@/texts/whatIf";
import { ShowRows } from "../compare/ShowRows";
import { NumbersTable } from "./NumbersTable";
import { OthersTable } from "./OthersTable";
import { PartnerChanges } from "./PartnerChanges";
import { TouchedTable } from "./TouchedTable";

interface Props {
  readonly consequences: Consequences;
  /** True where n and C" stand too: once is enough. */
  readonly hasNumbers?: boolean;
}

/** Up to this many rows of one step stand open; all steps together always do. */
const OPEN_ROWS = 3;

/** What trials touch, by name: partnerships, partners lost and won, and the numbers of the municipalities, others too. */
export function Effects({ consequences, hasNumbers = false }: Props) {
  const { touched, municipalities } = consequences;
  const day = useAppStore((state) => state.referenceDate);
  const hasMergers = municipalities.some(({ into }) => into !== undefined);
  return (
    <>
      {touched.length > 0 &&
        (hasNumbers || touched.length <= OPEN_ROWS ? (
          <TouchedTable touched={touched} />
        ) : (
          <ShowRows label={compareTexts.show(touched.length)}>
            <TouchedTable touched={touched} />
          </ShowRows>
        ))}
      <PartnerChanges municipalities={municipalities} />
      {hasNumbers && <NumbersTable municipalities={municipalities} />}
      {hasNumbers && <OthersTable consequences={consequences} />}
      {hasNumbers && <p className="sk-quiet">{whatIfScope(day, hasMergers)}</p>}
    </>
  );
}
