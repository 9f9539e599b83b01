import { useEffect, useMemo } from "react";
import { paletteOf } from "@/design/palette";
import { selectDossierScene } from "@/scene/dossierScene";
import { chosenCode } from "@/scene/selectScene";
import { offerPicture } from "@/state/pictures";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { mapTexts } from "@/texts/map";
import { createGeometry } from "../geometry";
import { createOutlineShapes } from "../outlineShapes";
import { drawMap } from "./drawMap";
import PrintedMap from "./PrintedMap";

/** Pixels on paper: the answers must fit on the same page. */
const HEIGHT = 330;
/** In so little room, letters of the size of a screen leave no place for names. */
const SHRUNK = 1.4;

/** With whom the chosen municipality works, as a map on paper and as a picture. */
export default function DossierMap() {
  const partsNow = useParts();
  useEffect(() => {
    if (!partsNow) return;
    return offerPicture({ id: "map", name: mapTexts.region, draw: async (room) => drawMap(partsNow(), room) });
  }, [partsNow]);
  return partsNow && <PrintedMap partsNow={partsNow} height={HEIGHT} shrunk={SHRUNK} />;
}

/** Gives what the map is drawn from, made when it is asked for; undefined when there is nothing to draw. */
function useParts() {
  const hasScene = useAppStore((state) => selectDataset(state).organisations.has(chosenCode(state) ?? ""));
  const { boundaries, organisations } = useAppStore(selectDataset);
  return useMemo(() => {
    if (!hasScene || !boundaries) return undefined;
    const provinceOf = (code: string) => organisations.get(code)?.province;
    let geometry: ReturnType<typeof createGeometry> | undefined;
    return () => {
      const scene = selectDossierScene(useAppStore.getState());
      if (!scene) throw new Error("no municipality is chosen");
      geometry ??= createGeometry(boundaries);
      const shapeOf = createOutlineShapes(geometry, provinceOf, () => undefined);
      return { geometry, palette: paletteOf(), provinceOf, shapeOf, scene, extent: undefined };
    };
  }, [hasScene, boundaries, organisations]);
}
