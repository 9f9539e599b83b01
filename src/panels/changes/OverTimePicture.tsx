import { useCallback } from "react";
import { paletteOf } from "@/design/palette";
import type { Days } from "@/domain/measures/changes";
import type { Stretch } from "@/domain/measures/changesOverTime";
import type { PictureRoom } from "@/state/pictures";
import { selectRealDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { overTimeTitle, partialYears } from "@/texts/changes";
import { areaInSentence } from "@/texts/map";
import { pictureTexts } from "@/texts/picture";
import { OfferedPicture } from "../picture/OfferedPicture";
import { drawOverTime } from "./drawOverTime";

interface Props {
  readonly stretches: readonly Stretch[];
  readonly isByMonth: boolean;
  readonly days: Days;
}

/** What began and ended over time as a picture for a file; on paper the table with its bars stands. */
export function OverTimePicture({ stretches, isByMonth, days }: Props) {
  const of = useAppStore((state) => {
    const { organisations } = selectRealDataset(state);
    const municipality = organisations.get(state.municipalities[0] ?? "");
    return municipality?.name ?? areaInSentence(organisations.get(state.area)?.name);
  });
  const draw = useCallback(
    (room: PictureRoom) => {
      const title = overTimeTitle(of, isByMonth, days);
      return drawOverTime({ title, stretches, note: isByMonth ? "" : partialYears(days), palette: paletteOf() }, room);
    },
    [of, stretches, isByMonth, days],
  );
  return <OfferedPicture id="over-time" name={pictureTexts.overTime} draw={draw} isForPaper={false} />;
}
