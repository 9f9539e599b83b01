import { useCallback } from "react";
import { paletteOf } from "@/design/palette";
import type { PictureRoom } from "@/state/pictures";
import { pictureTexts } from "@/texts/picture";
import { OfferedPicture } from "../picture/OfferedPicture";
import { drawMatrix } from "./drawMatrix";
import type { GridModel } from "./gridModel";

/** The matrix as a picture, for a file and for paper; with partnerships in its columns it is too wide for paper, and the list says the same. */
export function MatrixPicture({ title, model }: { readonly title: string; readonly model: GridModel }) {
  const draw = useCallback(
    (room: PictureRoom) => drawMatrix({ title, model, palette: paletteOf() }, room),
    [title, model],
  );
  return <OfferedPicture id="matrix" name={pictureTexts.matrix} draw={draw} isForPaper={model.kind === "shared"} />;
}
