import { useCallback } from "react";
import { paletteOf } from "@/design/palette";
import { PAPER_WIDTH } from "@/drawing/paperDrawing";
import type { PictureRoom } from "@/state/pictures";
import { useAppStore } from "@/state/store";
import { pictureTexts } from "@/texts/picture";
import { triedTitle } from "@/texts/trial";
import { OfferedPicture } from "../picture/OfferedPicture";
import { drawMatrix, type MatrixParts, wholeWidth } from "./drawMatrix";

/** Drawn wider than this, letters on paper get too small. */
const WIDEST = 1120;

/** The matrix as a picture, for a file and for paper; on paper as large as shows all columns. */
export function MatrixPicture({ title, model, rule }: Omit<MatrixParts, "palette">) {
  const isTrying = useAppStore(({ trials }) => trials.length > 0);
  const draw = useCallback(
    (room: PictureRoom) =>
      drawMatrix({ title: isTrying ? triedTitle(title) : title, model, rule, palette: paletteOf() }, room),
    [title, model, rule, isTrying],
  );
  const paperWidth = Math.min(WIDEST, Math.max(PAPER_WIDTH, wholeWidth(model)));
  return <OfferedPicture id="matrix" name={pictureTexts.matrix} draw={draw} paperWidth={paperWidth} />;
}
