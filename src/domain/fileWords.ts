import { fold } from "./fold";

/**
 * Text as part of a file name: "Wat als: 's-Hertogenbosch" gives "wat-als-s-hertogenbosch". At most `most` characters, cut
 * between two words; one word that is longer is cut itself.
 */
export function fileWords(text: string, most = 60): string {
  const words = fold(text)
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (words.length <= most) return words;
  const end = words.lastIndexOf("-", most);
  return words.slice(0, end > 0 ? end : most);
}
