import { useEffect, useState } from "react";

const SEPARATOR = "\n";

/** Names of the columns that lie for more than half beyond the right edge of the region that scrolls; none when all are in sight. */
export function useColumnsAside(region: HTMLElement | null): readonly string[] {
  const [names, setNames] = useState(""); // one text: equal texts draw nothing anew
  useEffect(() => {
    if (!region || typeof ResizeObserver === "undefined") return;
    const look = () => setNames(namesAside(region).join(SEPARATOR));
    const observer = new ResizeObserver(look);
    observer.observe(region);
    region.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      region.removeEventListener("scroll", look);
    };
  }, [region]);
  return names ? names.split(SEPARATOR) : [];
}

function namesAside(region: HTMLElement): string[] {
  const edge = region.getBoundingClientRect().left + region.clientLeft + region.clientWidth;
  const headers = [...region.querySelectorAll<HTMLElement>("thead th")];
  return headers.flatMap((header) => {
    const { left, right } = header.getBoundingClientRect();
    return (left + right) / 2 > edge ? [header.textContent.trim()] : [];
  });
}
