import { useMemo } from "react";
import { PAPER_WIDTH, paperDrawing } from "@/drawing/paperDrawing";
import { createMeasure } from "@/drawing/text";
import type { PictureBody, PictureRoom } from "@/state/pictures";
import { StillDrawing } from "@/ui/StillDrawing";
import { useIsPrinting } from "@/ui/useIsPrinting";
import { useOfferedPicture } from "./useOfferedPicture";

interface Props {
  readonly id: string;
  /** What a visitor calls it. */
  readonly name: string;
  readonly draw: (room: PictureRoom) => PictureBody;
  /** False where what is beside it says the same on paper, and better. */
  readonly isForPaper?: boolean;
}

/** Something that cannot go to paper or into a file as it stands on screen: offers it as a picture, and prints that. */
export function OfferedPicture({ id, name, draw, isForPaper = true }: Props) {
  useOfferedPicture(id, name, async (room) => draw(room));
  const isPrinting = useIsPrinting();
  return isPrinting && isForPaper ? <OnPaper draw={draw} /> : null;
}

function OnPaper({ draw }: Pick<Props, "draw">) {
  const drawing = useMemo(() => {
    const { nodes, height } = draw({ width: PAPER_WIDTH, height: PAPER_WIDTH, measure: createMeasure() });
    return paperDrawing(nodes, height);
  }, [draw]);
  return <StillDrawing drawing={drawing} />;
}
