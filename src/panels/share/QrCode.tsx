import { encode } from "uqr";
import { shareTexts } from "@/texts/share";

/** White modules around the code, without which many phones do not see it (ISO/IEC 18004). */
const QUIET_ZONE = 4;
/** Bytes that the largest code can hold. */
const MOST_BYTES = 2953;

/** The text as a code for the camera of a phone; says so when the text is too long for one. */
export function QrCode({ text }: { readonly text: string }) {
  if (new TextEncoder().encode(text).length > MOST_BYTES) return <p className="sk-quiet">{shareTexts.tooLong}</p>;
  const { size, data } = encode(text, { border: QUIET_ZONE });
  return (
    <figure className="sk-qr">
      <svg className="sk-qr__code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={shareTexts.qr}>
        <rect width={size} height={size} fill="#fff" />
        <path d={modulePath(data)} fill="#000" />
      </svg>
      <figcaption className="sk-quiet">{shareTexts.qrHint}</figcaption>
    </figure>
  );
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
