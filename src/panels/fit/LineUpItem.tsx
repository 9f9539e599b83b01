import { useEffect } from "react";
import type { LineUp } from "@/domain/measures/congruence";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { useAppStore } from "@/state/store";
import { congruenceTexts, returnsSentence } from "@/texts/fit";
import { PartnershipLink } from "../links/PartnershipLink";
import { MunicipalityNames } from "../overlap/MunicipalityNames";

/** A larger group is named on request. */
const NAMED_AT_ONCE = 12;

interface Props {
  /** Code of the municipality that the group is of. */
  readonly municipality: string;
  readonly lineUp: LineUp;
  readonly partnerships: readonly PartnershipOnDate[];
}

/** One group: how often it returns, who is in it, in which partnerships; a button lights it on the map. */
export function LineUpItem({ municipality, lineUp: { partners }, partnerships }: Props) {
  const codes = [municipality, ...partners];
  const key = codes.join();
  const lit = useAppStore((state) => state.litMunicipalities);
  const light = useAppStore((state) => state.lightMunicipalities);
  const isLit = lit?.join() === key;
  useEffect(() => {
    return () => {
      const state = useAppStore.getState();
      if (state.litMunicipalities?.join() === key) state.lightMunicipalities(undefined);
    };
  }, [key]);
  return (
    <li className="sk-fit__line-up">
      <p>
        {returnsSentence(partnerships.length)} {partners.length === 0 && congruenceTexts.alone}
        {partners.length > 0 && codes.length <= NAMED_AT_ONCE && <MunicipalityNames codes={codes} />}
      </p>
      {codes.length > NAMED_AT_ONCE && (
        <details>
          <summary className="sk-fit__summary">{congruenceTexts.showNames(codes.length)}</summary>
          <p>
            <MunicipalityNames codes={codes} />
          </p>
        </details>
      )}
      <p>{congruenceTexts.in}</p>
      <ul className="sk-plain-list">
        {partnerships.map(({ partnership: { id, name } }) => (
          <li key={id}>
            <PartnershipLink id={id} view="kaart">
              {name}
            </PartnershipLink>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="sk-button-quiet"
        aria-pressed={isLit}
        onClick={() => light(isLit ? undefined : codes)}
      >
        {congruenceTexts.showOnMap}
      </button>
    </li>
  );
}
