import { useMemo } from "react";
import { paletteOf } from "@/design/palette";
import { PAPER_WIDTH } from "@/drawing/paperDrawing";
import type { PictureRoom } from "@/state/pictures";
import { useAppStore } from "@/state/store";
import { pictureTexts } from "@/texts/picture";
import { triedTitle } from "@/texts/trial";
import { useIsPrinting } from "@/ui/useIsPrinting";
import { OfferedPicture } from "../picture/OfferedPicture";
import { drawBareMatrix, drawMatrix, type MatrixParts, sentencesUnder } from "./drawMatrix";
import { wholeWidth } from "./drawRoomy";

/** Drawn wider than this, letters on paper get too small. */
const WIDEST = 1120;

/** The matrix as a picture, for a file and for paper; on paper as large as shows all columns. */
export function MatrixPicture({ title, model, scope, rule }: Omit<MatrixParts, "palette">) {
  const isTrying = useAppStore(({ trials }) => trials.length > 0);
  const isPrinting = useIsPrinting();
  const draws = useMemo(() => {
    const parts = () => ({ title: isTrying ? triedTitle(title) : title, model, scope, rule, palette: paletteOf() });
    return {
      draw: (room: PictureRoom) => drawMatrix(parts(), room),
      drawOnPaper: (room: PictureRoom) => drawBareMatrix(parts(), room),
    };
  }, [title, model, scope, rule, isTrying]);
  const paperWidth = Math.min(WIDEST, Math.max(PAPER_WIDTH, wholeWidth(model)));
  return (
    <>
      <OfferedPicture id="matrix" name={pictureTexts.matrix} {...draws} paperWidth={paperWidth} />
      {isPrinting &&
        sentencesUnder(model, model.columns.length, { scope, rule }).map((sentence) => (
          <p key={sentence} className="sk-matrix-words">
            {sentence}
          </p>
        ))}
    </>
  );
}
