import { useEffect } from "react";
import { selectPageTitle } from "@/state/pageTitle";
import { usePainted } from "@/state/paintedStore";

/** Keeps the title of the browser's tab, and of a preview that runs scripts, equal to the view and the choice. */
export function usePageTitle(): void {
  const title = usePainted(selectPageTitle);
  useEffect(() => {
    document.title = title;
    document.head.querySelector('meta[property="og:title"]')?.setAttribute("content", title);
  }, [title]);
}
