import { PARAMETER } from "@/state/addressNames";
import { EMBED_PARTS, type EmbedPart } from "@/state/appState";
import { USUAL_PARTS } from "@/state/embedParts";
import { asHtml } from "@/texts/html";

/** What can be left out of a map in another page; the map itself always stays. */
export const PARTS_TO_CHOOSE = EMBED_PARTS.filter((part) => part !== "kaart");

/** The link with what stands around the map in another page. */
export function embedLink(link: string, parts: readonly EmbedPart[]): string {
  const address = new URL(link);
  const chosen = PARTS_TO_CHOOSE.filter((part) => parts.includes(part));
  const isUsual = chosen.length === USUAL_PARTS.length && USUAL_PARTS.every((part) => parts.includes(part));
  address.searchParams.delete(PARAMETER.shows);
  for (const part of isUsual ? [] : chosen.length > 0 ? chosen : ["kaart"]) {
    address.searchParams.append(PARAMETER.shows, part);
  }
  return address.href;
}

/** What a frame with the map may do; docs/embed.md says why. */
const SANDBOX = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";

/**
 * HTML that shows the view of this link in a page, so many pixels high. The border, which would make the page scroll
 * sideways, is off by attribute: a strict policy on that page refuses an inline style.
 */
export function frameCode(link: string, title: string, height: number): string {
  const address = new URL(link);
  address.searchParams.set(PARAMETER.embed, "1");
  return `<iframe src="${asHtml(address.href)}" title="${asHtml(title)}" width="100%" height="${height}" frameborder="0" loading="lazy" sandbox="${SANDBOX}"></iframe>`;
}

/** HTML that shows the same with the element, which grows with its content; several values stand with commas between. */
export function elementCode(link: string, title: string): string {
  const { searchParams } = new URL(link);
  const page = new URL(link);
  page.searchParams.delete(PARAMETER.shows); // the whole page shows everything
  const attributes = [...new Set(searchParams.keys())].map(
    (name) => ` ${asHtml(name)}="${asHtml(searchParams.getAll(name).join(","))}"`,
  );
  const script = `<script src="${asHtml(new URL("embed.js", link).href)}" defer></script>`;
  return `${script}\n<samenwerkings-kaart${attributes.join("")}><a href="${asHtml(page.href)}">${asHtml(title)}</a></samenwerkings-kaart>`;
}
