import { useCallback } from "react";
import { paletteOf } from "@/design/palette";
import { usePainted } from "@/state/paintedStore";
import type { PictureRoom } from "@/state/pictures";
import { counted, selectChosen } from "@/state/selectChosen";
import { diagramTitle, pictureTexts } from "@/texts/picture";
import { OfferedPicture } from "../picture/OfferedPicture";
import { drawDiagram } from "./drawDiagram";
import type { Column } from "./useCombinations";

/** The diagram as a picture, for a file and for paper. */
export function DiagramPicture({ columns }: { readonly columns: readonly Column[] }) {
  const chosen = usePainted(selectChosen);
  const day = usePainted((state) => state.referenceDate);
  const draw = useCallback(
    (room: PictureRoom) => {
      const rows = counted(chosen).map(({ slot, chosen: { name } }) => ({ slot, name }));
      return drawDiagram({ title: diagramTitle(rows.length, day), columns, rows, palette: paletteOf() }, room);
    },
    [chosen, columns, day],
  );
  return <OfferedPicture id="diagram" name={pictureTexts.diagram} draw={draw} />;
}
