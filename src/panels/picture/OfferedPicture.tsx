import { useMemo } from "react";
import { PAPER_WIDTH, paperDrawing } from "@/drawing/paperDrawing";
import { createMeasure } from "@/drawing/text";
import type { PictureBody, PictureRoom } from "@/state/pictures";
import { StillDrawing } from "@/ui/StillDrawing";
import { useIsPrinting } from "@/ui/useIsPrinting";
import { useOfferedPicture } from "./useOfferedPicture";

/** Height of a drawing as a part of its width, so that it stands on one sheet with title and facts. */
const BESIDE_FACTS = 0.8;

interface Props {
  readonly id: string;
  /** What a visitor calls it. */
  readonly name: string;
  readonly draw: (room: PictureRoom) => PictureBody;
  /** False where the page itself prints well. */
  readonly isForPaper?: boolean;
  /** Draws it for paper, where that differs. */
  readonly drawOnPaper?: (room: PictureRoom) => PictureBody;
  /** Drawn above that on paper, in letters that stay as large as they are. */
  readonly drawLegend?: ((room: PictureRoom) => PictureBody) | undefined;
  /** Printed as wide as the paper, but drawn this wide: wider for what has much to show. */
  readonly paperWidth?: number;
}

/** Something that cannot go to paper or into a file as it stands on screen: offers it as a picture, and prints that. */
export function OfferedPicture(props: Props) {
  const { id, name, draw, drawOnPaper = draw, drawLegend, isForPaper = true, paperWidth = PAPER_WIDTH } = props;
  useOfferedPicture(id, name, async (room) => draw(room));
  const isPrinting = useIsPrinting();
  if (!isPrinting || !isForPaper) return null;
  return (
    <>
      {drawLegend && <OnPaper draw={drawLegend} />}
      <OnPaper draw={drawOnPaper} width={paperWidth} />
    </>
  );
}

/** Room for a drawing on a sheet that holds title and facts as well. */
export function paperRoom(width = PAPER_WIDTH): PictureRoom {
  return { width, height: width * BESIDE_FACTS, measure: createMeasure() };
}

/** A drawing as it goes to paper, made so wide and printed as wide as the sheet. */
export function OnPaper({ draw, width = PAPER_WIDTH }: Pick<Props, "draw"> & { readonly width?: number }) {
  const drawing = useMemo(() => {
    const { nodes, height } = draw(paperRoom(width));
    return paperDrawing(nodes, height, width);
  }, [draw, width]);
  return <StillDrawing drawing={drawing} />;
}
