import { useMemo } from "react";
import { PAPER_WIDTH, paperDrawing } from "@/drawing/paperDrawing";
import { createMeasure } from "@/drawing/text";
import { StillDrawing } from "@/ui/StillDrawing";
import { useIsPrinting } from "@/ui/useIsPrinting";
import { drawMap, type MapPictureParts } from "./drawMap";
import { ANY_SIZE, LARGEST } from "./placeNames";

interface Props {
  readonly partsNow: () => MapPictureParts;
  /** In pixels on paper, with the legend. */
  readonly height: number;
  /** Drawn so much larger and then made smaller: room for more names where the paper has little. */
  readonly shrunk?: number;
}

/** The map for paper: drawn when the page is about to be printed, so that it fits the page and no renderer matters. */
export default function PrintedMap(props: Props) {
  return useIsPrinting() ? <Drawn {...props} /> : null;
}

function Drawn({ partsNow, height, shrunk = 1 }: Props) {
  const drawing = useMemo(() => {
    const width = PAPER_WIDTH * shrunk;
    const letters = shrunk > 1 ? [LARGEST] : ANY_SIZE; // smaller ones, made smaller again, could not be read
    const body = drawMap({ ...partsNow(), letters }, { width, height: height * shrunk, measure: createMeasure() });
    return paperDrawing(body.nodes, body.height, width);
  }, [partsNow, height, shrunk]);
  return <StillDrawing drawing={drawing} />;
}
