import { type RefObject, useEffect } from "react";
import { isOnPaper, onPrinting } from "@/ui/useIsPrinting";

/**
 * While the page goes to paper, lets the drawings in the element shrink with it as pictures do: they are laid out for the
 * screen, and a sheet is narrower. It is what stands there when the map for paper has not been fetched yet.
 */
export function useScaledOnPaper(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const drawings = () => element.current?.querySelectorAll<SVGSVGElement>(":scope > svg") ?? [];
    const scale = () => {
      const { clientWidth = 0, clientHeight = 0 } = element.current ?? {};
      for (const drawing of drawings()) drawing.setAttribute("viewBox", `0 0 ${clientWidth} ${clientHeight}`);
    };
    const restore = () => {
      for (const drawing of drawings()) drawing.removeAttribute("viewBox");
    };
    return onPrinting(() => (isOnPaper() ? scale() : restore())); // before what only paper holds takes room from it
  }, [element]);
}
