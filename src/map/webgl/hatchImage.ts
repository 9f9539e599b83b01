import type { Palette } from "@/design/palette";

/** Side of the tile in image pixels; the image is used at two pixels per CSS pixel. */
const SIDE = 14;

/** A tile of fine diagonal lines that repeats without seams, as the pattern of the SVG drawing. */
export function hatchImage({ none, hatch }: Palette): ImageData {
  const canvas = document.createElement("canvas");
  canvas.width = SIDE;
  canvas.height = SIDE;
  const context = canvas.getContext("2d");
  if (!context) return new ImageData(SIDE, SIDE);
  context.fillStyle = none;
  context.fillRect(0, 0, SIDE, SIDE);
  context.strokeStyle = hatch;
  context.lineWidth = 2;
  for (const shift of [-SIDE, 0, SIDE]) {
    context.moveTo(shift - 2, -2);
    context.lineTo(shift + SIDE + 2, SIDE + 2);
  }
  context.stroke();
  return context.getImageData(0, 0, SIDE, SIDE);
}
