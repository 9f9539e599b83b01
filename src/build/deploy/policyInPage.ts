const PLACE = '<meta charset="utf-8" />';

/**
 * The page with the policy in its head, for hosts that send no headers. Without `frame-ancestors`, which a page cannot
 * set for itself. A policy that stands there already is replaced.
 */
export function withPolicy(html: string, directives: readonly string[]): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${directives.join("; ")}" />`;
  const bare = html.replace(/\s*<meta http-equiv="Content-Security-Policy"[^>]*>/, "");
  if (!bare.includes(PLACE)) throw new Error(`index.html has no ${PLACE} to put the policy behind`);
  return bare.replace(PLACE, () => `${PLACE}\n    ${meta}`);
}
