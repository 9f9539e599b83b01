import { useSyncExternalStore } from "react";
import { localDay } from "@/domain/dates";
import { useKeptRead } from "@/state/keptRead";
import { startApp } from "@/state/startApp";
import { issueTexts } from "@/texts/issues";
import { keptSentence, loadingTexts } from "@/texts/loading";
import { Notice } from "@/ui/Notice";
import "./keptData.css";

/**
 * Says from which day the data are, when they come from the browser's own copy, and offers to ask the server again.
 * Little room, for it stays while one works without a connection.
 */
export default function KeptData({ keptOn }: { readonly keptOn: string }) {
  const isRead = useKeptRead();
  const isConnected = useSyncExternalStore(onConnection, () => navigator.onLine);
  if (isRead) return null;
  return (
    <Notice kind="warning" isUrgent>
      <div className="sk-kept">
        <p>{keptSentence(isConnected, localDay(new Date(keptOn)))}</p>
        <button type="button" className="sk-link-button" onClick={() => void startApp()}>
          {loadingTexts.tryAgain}
        </button>
        <button type="button" className="sk-link-button" onClick={() => useKeptRead.setState(true, true)}>
          {issueTexts.dismiss}
        </button>
      </div>
    </Notice>
  );
}

function onConnection(change: () => void): () => void {
  const listening = new AbortController();
  for (const event of ["online", "offline"]) window.addEventListener(event, change, { signal: listening.signal });
  return () => listening.abort();
}
