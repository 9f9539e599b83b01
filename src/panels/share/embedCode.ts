/** What a frame with the map may do; docs/embed.md says why. */
const SANDBOX = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";

/**
 * HTML that shows the view of this link in a page, at a height that suits most columns. The border, which would make the
 * page scroll sideways, is off by attribute: a strict policy on that page refuses an inline style.
 */
export function frameCode(link: string, title: string): string {
  const address = new URL(link);
  address.searchParams.set("embed", "1");
  return `<iframe src="${asText(address.href)}" title="${asText(title)}" width="100%" height="640" frameborder="0" loading="lazy" sandbox="${SANDBOX}"></iframe>`;
}

/** HTML that shows the same with the element, which grows with its content; several values stand with commas between. */
export function elementCode(link: string, title: string): string {
  const { searchParams } = new URL(link);
  const attributes = [...new Set(searchParams.keys())].map(
    (name) => ` ${asText(name)}="${asText(searchParams.getAll(name).join(","))}"`,
  );
  const script = `<script src="${asText(new URL("embed.js", link).href)}" defer></script>`;
  return `${script}\n<samenwerkings-kaart${attributes.join("")}><a href="${asText(link)}">${asText(title)}</a></samenwerkings-kaart>`;
}

/** Names in the data are text, also inside the HTML that somebody copies. */
function asText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
