/**
 * Puts the row that is marked as chosen right below the heading, unless it is in sight already. Whole rows stand below
 * the heading then: no name is half covered. False when that row is not drawn.
 */
export function bringIntoSight(region: HTMLElement): boolean {
  const row = region.querySelector("tr[aria-current]")?.getBoundingClientRect();
  const header = region.querySelector("thead")?.getBoundingClientRect();
  if (!row || !header) return false;
  const isInSight = row.top >= header.bottom && row.bottom <= region.getBoundingClientRect().bottom;
  if (!isInSight) region.scrollTop += row.top - header.bottom;
  return true;
}
