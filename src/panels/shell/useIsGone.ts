import { useCallback, useEffect, useRef } from "react";

/** Tells whether what was last focused or pressed is no longer on the page. */
export function useIsGone(): () => boolean {
  const last = useRef<EventTarget | null>(null);
  useEffect(() => {
    const notice = ({ target }: Event) => {
      last.current = target;
    };
    document.addEventListener("focusin", notice);
    document.addEventListener("pointerdown", notice);
    return () => {
      document.removeEventListener("focusin", notice);
      document.removeEventListener("pointerdown", notice);
    };
  }, []);
  return useCallback(() => last.current instanceof Element && !last.current.isConnected, []);
}
