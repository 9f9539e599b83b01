import { useMemo } from "react";
import { paletteOf } from "@/design/palette";
import { PAPER_WIDTH } from "@/drawing/paperDrawing";
import type { PictureRoom } from "@/state/pictures";
import { useAppStore } from "@/state/store";
import { matrixTexts } from "@/texts/matrix";
import { pictureTexts } from "@/texts/picture";
import { triedTitle } from "@/texts/trial";
import { PaperNote } from "@/ui/OnPaper";
import { useIsPrinting } from "@/ui/useIsPrinting";
import { OfferedPicture } from "../picture/OfferedPicture";
import { drawBareMatrix, drawMatrix, drawMatrixLegend, isTooLargeForPaper, type MatrixParts } from "./drawMatrix";
import { wholeWidth } from "./drawRoomy";
import { MatrixOnPaper } from "./MatrixOnPaper";

/** Drawn wider than this, letters on paper get too small. */
const WIDEST = 1120;

/** The matrix as a picture, for a file and for paper; on paper as large as shows all columns. */
export function MatrixPicture({ title, model, scope, rule }: Omit<MatrixParts, "palette">) {
  const isTrying = useAppStore(({ trials }) => trials.length > 0);
  const isPrinting = useIsPrinting();
  const { parts, draws } = useMemo(() => {
    const parts = { title: isTrying ? triedTitle(title) : title, model, scope, rule, palette: paletteOf() };
    const draws = {
      draw: (room: PictureRoom) => drawMatrix(parts, room),
      drawOnPaper: (room: PictureRoom) => drawBareMatrix(parts, room),
      drawLegend: (room: PictureRoom) => drawMatrixLegend(parts, room),
    };
    return { parts, draws };
  }, [title, model, scope, rule, isTrying]);
  const words = `${scope} ${rule}`.trim();
  const isInParts = model.kind === "members" && !isTooLargeForPaper(model);
  const paperWidth = Math.min(WIDEST, Math.max(PAPER_WIDTH, wholeWidth(model)));
  return (
    <>
      {isTooLargeForPaper(model) && <PaperNote>{matrixTexts.tooLargeForPaper}</PaperNote>}
      <OfferedPicture
        id="matrix"
        name={pictureTexts.matrix}
        {...draws}
        paperWidth={paperWidth}
        isForPaper={!isInParts}
      />
      {isPrinting && !isInParts && <p className="sk-matrix-words">{words}</p>}
      {isPrinting && isInParts && <MatrixOnPaper matrix={parts} words={words} />}
    </>
  );
}
