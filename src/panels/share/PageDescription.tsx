import { useEffect } from "react";
import { usePainted } from "@/state/paintedStore";
import { selectViewWords } from "./viewWords";

const METAS = ['meta[name="description"]', 'meta[property="og:description"]'];

/** Keeps the description in the head of the page equal to the view: for bookmarks, and previews that run scripts. */
export default function PageDescription() {
  const words = usePainted(selectViewWords);
  useEffect(() => {
    for (const meta of METAS) document.head.querySelector(meta)?.setAttribute("content", words);
  }, [words]);
  return null;
}
