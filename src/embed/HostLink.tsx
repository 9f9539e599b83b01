import { useEffect } from "react";
import { useAppStore } from "@/state/store";
import { isWelcome, talkToHost } from "./talkToHost";

/** Draws nothing: keeps the map in conversation with the page around it, when that page asked for it and may. */
export default function HostLink() {
  const host = useAppStore((state) => state.host);
  const welcome = useAppStore((state) => state.config.embedOrigins);
  const isGrowing = useAppStore((state) => state.isGrowing);
  useEffect(() => {
    if (window.parent === window || !isWelcome(host, welcome)) return;
    const content = isGrowing ? document.querySelector(".sk-embed") : null;
    return talkToHost(host, window.parent, content ?? undefined);
  }, [host, welcome, isGrowing]);
  return null;
}
