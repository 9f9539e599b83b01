import { useState } from "react";
import { paletteOf } from "@/design/palette";
import { toPng } from "@/drawing/png";
import { createMeasure } from "@/drawing/text";
import type { PictureOffer } from "@/state/pictures";
import { useAppStore } from "@/state/store";
import { downloadTexts } from "@/texts/download";
import { type PictureKind, pictureFileName } from "@/texts/picture";
import { downloadBlob } from "@/ui/downloadBlob";
import { aroundNow } from "./around";
import { framePicture } from "./framePicture";
import { pictureSubject } from "./pictureSubject";

/** Points of light per pixel: sharp on a beamer and on paper. */
const SHARPNESS = 2;

/** Makes pictures and offers them as files; `told` says how that goes. */
export function useSavePicture() {
  const [told, setTold] = useState("");
  const save = async (offer: PictureOffer, kind: PictureKind) => {
    setTold(downloadTexts.busy);
    try {
      const state = useAppStore.getState();
      const around = aroundNow(state, new Date());
      const picture = await framePicture(offer, { around, palette: paletteOf(), measure: createMeasure() });
      const name = pictureFileName(pictureSubject(state, offer), state.referenceDate, kind);
      const svg = () => new Blob([picture.svg], { type: "image/svg+xml" });
      downloadBlob(name, kind === "png" ? await toPng(picture, SHARPNESS) : svg());
      setTold(downloadTexts.made(name));
    } catch {
      setTold(downloadTexts.failed); // the visitor is told; the rest of the page does not depend on it
    }
  };
  return { told, save };
}
