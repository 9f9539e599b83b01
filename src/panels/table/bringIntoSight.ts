/**
 * Scrolls just far enough to show the row that is marked as chosen, below the heading that stays in sight. False when
 * that row is not drawn.
 */
export function bringIntoSight(region: HTMLElement): boolean {
  const row = region.querySelector("tr[aria-current]")?.getBoundingClientRect();
  const header = region.querySelector("thead")?.getBoundingClientRect();
  if (!row || !header) return false;
  const frame = region.getBoundingClientRect();
  const above = row.top - header.bottom;
  const below = row.bottom - frame.bottom;
  if (above < 0) region.scrollTop += above;
  else if (below > 0) region.scrollTop += below;
  return true;
}
