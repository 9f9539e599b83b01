import { downloadBlob } from "./downloadBlob";

/** Offers a text as a file, without leaving the page. */
export function downloadText(name: string, text: string, type: string): void {
  downloadBlob(name, new Blob([text], { type }));
}
