import { useMemo } from "react";
import { PAPER_WIDTH, paperDrawing } from "@/drawing/paperDrawing";
import { createMeasure } from "@/drawing/text";
import { StillDrawing } from "@/ui/StillDrawing";
import { useIsPrinting } from "@/ui/useIsPrinting";
import { drawMap, type MapPictureParts } from "./drawMap";

interface Props {
  readonly partsNow: () => MapPictureParts;
  /** In pixels, with the legend. */
  readonly height: number;
}

/** The map for paper: drawn when the page is about to be printed, so that it fits the page and no renderer matters. */
export default function PrintedMap(props: Props) {
  return useIsPrinting() ? <Drawn {...props} /> : null;
}

function Drawn({ partsNow, height }: Props) {
  const drawing = useMemo(() => {
    const body = drawMap(partsNow(), { width: PAPER_WIDTH, height, measure: createMeasure() });
    return paperDrawing(body.nodes, body.height);
  }, [partsNow, height]);
  return <StillDrawing drawing={drawing} />;
}
