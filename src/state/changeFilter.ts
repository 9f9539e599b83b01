/** Marks the input event of a filter change; the map measures `filter-to-paint` from here. */
export function changeFilter(change: () => void): void {
  performance.mark("filter-input");
  change();
}
