import type { ReactNode } from "react";

/** On a small screen the region scrolls, so the keyboard must be able to reach it. */
const FOCUSABLE = { tabIndex: 0 };

/** Where a table stands that may be wider than the screen. */
export function TableRegion({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <section className="sk-what-if-table-region" aria-label={label} {...FOCUSABLE}>
      {children}
    </section>
  );
}
