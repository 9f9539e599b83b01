import { useCallback } from "react";
import { paletteOf } from "@/design/palette";
import type { PictureRoom } from "@/state/pictures";
import { useAppStore } from "@/state/store";
import { compareTexts } from "@/texts/compare";
import { themesTitle } from "@/texts/compareGroups";
import { pictureTexts } from "@/texts/picture";
import { triedTitle } from "@/texts/trial";
import { OfferedPicture } from "../picture/OfferedPicture";
import { drawThemes } from "./drawThemes";
import type { ComparedTheme } from "./themes";

interface Props {
  readonly themes: readonly ComparedTheme[];
  /** Of the compared municipalities. */
  readonly names: readonly string[];
}

/** The themes of a comparison as a picture for a file; on paper a table says the same. */
export function ThemesPicture({ themes, names }: Props) {
  const day = useAppStore((state) => state.referenceDate);
  const isTrying = useAppStore(({ trials }) => trials.length > 0);
  const draw = useCallback(
    (room: PictureRoom) => {
      const title = isTrying ? triedTitle(themesTitle(names, day)) : themesTitle(names, day);
      return drawThemes({ title, themes, names, note: compareTexts.severalThemes, palette: paletteOf() }, room);
    },
    [themes, names, day, isTrying],
  );
  return <OfferedPicture id="themes" name={pictureTexts.themes} draw={draw} isForPaper={false} />;
}
