/** A finished picture as the text of an SVG file, with its size in pixels. */
export interface SvgFile {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The picture in points of light, so many per pixel; rejects when the browser cannot draw it. */
export async function toPng({ svg, width, height }: SvgFile, scale: number): Promise<Blob> {
  const image = new Image(width, height);
  // a data address, because the content security policy of the site allows no blob as image
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png");
  });
}
