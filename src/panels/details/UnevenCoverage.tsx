import type { AreaCode } from "@/domain/area";
import { gapsIn } from "@/domain/coverage";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { detailTexts } from "@/texts/details";

interface Props {
  /** Areas that the numbers beside it speak of. */
  readonly areas: readonly AreaCode[];
}

/**
 * Where a source leaves things out, numbers cannot be compared with those where it leaves out nothing. Paper says so at
 * the top, with the sources.
 */
export function UnevenCoverage({ areas }: Props) {
  const { sources } = useAppStore(selectDataset);
  return gapsIn(sources, areas).map((gap) => (
    <p key={gap} className="sk-note sk-off-paper">
      <strong>{detailTexts.caution}</strong> {gap}
    </p>
  ));
}
