import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { detailTexts } from "@/texts/details";

interface Props {
  /** True when something shown lies outside the area that the site opens on. */
  readonly isElsewhere: boolean;
}

/** Outside the area that the site opens on, some sources are absent: numbers there cannot be compared with those here. */
export function UnevenCoverage({ isElsewhere }: Props) {
  const { sources } = useAppStore(selectDataset);
  const gaps = isElsewhere ? sources.flatMap(({ coverage }) => coverage ?? []) : [];
  return gaps.map((gap) => (
    <p key={gap} className="sk-note">
      <strong>{detailTexts.caution}</strong> {gap}
    </p>
  ));
}
