import type { AreaCode } from "@/domain/area";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { detailTexts } from "@/texts/details";

interface Props {
  /** Areas that the numbers beside it speak of. */
  readonly areas: readonly AreaCode[];
}

/** Where a source leaves things out, numbers cannot be compared with those where it leaves out nothing. */
export function UnevenCoverage({ areas }: Props) {
  const { sources } = useAppStore(selectDataset);
  const gaps = sources.flatMap(({ coverage, coverageArea }) =>
    coverage && areas.some((area) => area !== coverageArea) ? [coverage] : [],
  );
  return gaps.map((gap) => (
    <p key={gap} className="sk-note">
      <strong>{detailTexts.caution}</strong> {gap}
    </p>
  ));
}
