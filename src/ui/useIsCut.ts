import { type RefObject, useEffect, useState } from "react";

/** True while the content is higher than the room that it has. */
export function useIsCut(room: RefObject<HTMLElement | null>, content: RefObject<HTMLElement | null>): boolean {
  const [isCut, setIsCut] = useState(false);
  useEffect(() => {
    const [outer, inner] = [room.current, content.current];
    if (!outer || !inner || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => setIsCut(inner.offsetHeight > outer.clientHeight));
    observer.observe(outer);
    observer.observe(inner);
    return () => observer.disconnect();
  }, [room, content]);
  return isCut;
}
