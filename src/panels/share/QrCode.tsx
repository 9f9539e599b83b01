import { Button } from "@nl-design-system-candidate/button-react";
import { useState } from "react";
import { encode } from "uqr";
import { fileWords } from "@/domain/fileWords";
import { type SvgFile, toPng } from "@/drawing/png";
import { downloadTexts } from "@/texts/download";
import { PICTURE_KINDS, type PictureKind } from "@/texts/picture";
import { shareTexts } from "@/texts/share";
import { downloadBlob } from "@/ui/downloadBlob";

/** White modules around the code, without which many phones do not see it (ISO/IEC 18004). */
const QUIET_ZONE = 4;
/** Pixels of a module in a file: sharp on a slide and on paper. */
const MODULE_SIZE = 16;
/** Bytes that the largest code can hold. */
const MOST_BYTES = 2953;

/** The text as a code for the camera of a phone, on screen and as a file; says so when the text is too long for one. */
export function QrCode({ text }: { readonly text: string }) {
  if (new TextEncoder().encode(text).length > MOST_BYTES) return <p className="sk-quiet">{shareTexts.tooLong}</p>;
  const { size, data } = encode(text, { border: QUIET_ZONE });
  return (
    <figure className="sk-qr">
      <svg className="sk-qr__code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={shareTexts.qr}>
        <rect width={size} height={size} fill="#fff" />
        <path d={modulePath(data)} fill="#000" />
      </svg>
      <figcaption className="sk-qr__beside">
        <p className="sk-quiet">{shareTexts.qrHint}</p>
        <SaveQr file={qrFile(size, modulePath(data))} />
      </figcaption>
    </figure>
  );
}

/** The code as a picture for a slide or a flyer. */
function SaveQr({ file }: { readonly file: SvgFile }) {
  const [told, setTold] = useState("");
  const save = async (kind: PictureKind) => {
    const name = shareTexts.qrFile(fileWords(document.title), kind);
    try {
      downloadBlob(name, kind === "png" ? await toPng(file, 1) : new Blob([file.svg], { type: "image/svg+xml" }));
      setTold(downloadTexts.made(name));
    } catch {
      setTold(downloadTexts.failed); // the code stands on screen all the same
    }
  };
  return (
    <>
      <div className="sk-qr__files">
        {PICTURE_KINDS.map((kind) => (
          <Button key={kind} purpose="secondary" label={shareTexts.saveQr(kind)} onClick={() => void save(kind)} />
        ))}
      </div>
      <p role="status" className="sk-quiet">
        {told}
      </p>
    </>
  );
}

/** The code as a file of its own; the drawing on screen has no colours of the house style either. */
export function qrFile(size: number, path: string): SvgFile {
  const side = size * MODULE_SIZE;
  const drawing = `<rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" fill="#000"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${size} ${size}">${drawing}</svg>`;
  return { svg, width: side, height: side };
}

/** One stroke per run of dark modules in a row: neighbours drawn apart would show hairlines between them. */
export function modulePath(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      [
        ...row
          .map((isDark) => (isDark ? "1" : "0"))
          .join("")
          .matchAll(/1+/g),
      ].map((run) => ({ run, y })),
    )
    .map(
      ({
        run: {
          index,
          0: { length },
        },
        y,
      }) => `M${index} ${y}h${length}v1h-${length}z`,
    )
    .join("");
}
