import { useMemo } from "react";
import type { Consequences } from "@/domain/measures/consequences";
import type { Organisation } from "@/domain/organisation";
import { useAppStore } from "@/state/store";
import { compareTexts } from "@/texts/compare";
import { whatIfScope } from "@/texts/whatIf";
import { ShowRows } from "../compare/ShowRows";
import { NumbersTable } from "./NumbersTable";
import { OthersTable } from "./OthersTable";
import { PartnerChanges } from "./PartnerChanges";
import { similaritiesIn } from "./similarities";
import { TouchedTable } from "./TouchedTable";
import { useOthers } from "./useOthers";

interface Props {
  readonly consequences: Consequences;
  /** By code, as they are once this has happened; absent when all that is tried has. */
  readonly organisations?: ReadonlyMap<string, Organisation> | undefined;
  /** True where n and C" stand too: once is enough. */
  readonly hasNumbers?: boolean;
}

/** Up to this many rows of one step stand open; all steps together always do. */
const OPEN_ROWS = 3;

/** What trials touch, by name: partnerships, partners lost and won, and the numbers of the municipalities, others too. */
export function Effects({ consequences, organisations, hasNumbers = false }: Props) {
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
      <PartnerChanges municipalities={municipalities} organisations={organisations} />
      {hasNumbers && <Numbers consequences={consequences} />}
      {hasNumbers && <p className="sk-quiet">{whatIfScope(day, hasMergers)}</p>}
    </>
  );
}

/** The numbers of those that the trials name and of the others, C" everywhere with as many decimals. */
function Numbers({ consequences }: { readonly consequences: Consequences }) {
  const { municipalities } = consequences;
  const others = useOthers(consequences);
  const similarities = useMemo(() => {
    const staying = municipalities.filter(({ into }) => into === undefined);
    return similaritiesIn([...staying, ...others.here]);
  }, [municipalities, others]);
  return (
    <>
      <NumbersTable municipalities={municipalities} similarities={similarities} />
      <OthersTable others={others} municipalities={municipalities} similarities={similarities} />
    </>
  );
}
