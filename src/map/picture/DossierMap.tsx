import { useMemo } from "react";
import { paletteOf } from "@/design/palette";
import { selectDossierScene } from "@/scene/dossierScene";
import { selectDataset } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { useIsPrinting } from "@/ui/useIsPrinting";
import { createGeometry } from "../geometry";
import { createOutlineShapes } from "../outlineShapes";
import PrintedMap from "./PrintedMap";

/** Pixels on paper: the answers must fit on the same page. */
const HEIGHT = 290;

/** With whom the chosen municipality works, as a map on paper. */
export default function DossierMap() {
  return useIsPrinting() ? <Drawn /> : null;
}

function Drawn() {
  const scene = useAppStore(selectDossierScene);
  const { boundaries, organisations } = useAppStore(selectDataset);
  const partsNow = useMemo(() => {
    if (!scene || !boundaries) return undefined;
    const geometry = createGeometry(boundaries);
    const provinceOf = (code: string) => organisations.get(code)?.province;
    const shapeOf = createOutlineShapes(geometry, provinceOf, () => undefined);
    return () => ({ geometry, palette: paletteOf(), provinceOf, shapeOf, scene, extent: undefined });
  }, [scene, boundaries, organisations]);
  return partsNow && <PrintedMap partsNow={partsNow} height={HEIGHT} />;
}
