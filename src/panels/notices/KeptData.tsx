import { Button } from "@nl-design-system-candidate/button-react";
import { startApp } from "@/state/startApp";
import { useAppStore } from "@/state/store";
import { keptSentence, loadingTexts } from "@/texts/loading";
import { Notice } from "@/ui/Notice";

/** Says from which day the data are, when they come from the browser's own copy, and offers to ask the server again. */
export function KeptData() {
  const keptOn = useAppStore((state) => state.keptOn);
  if (keptOn === undefined) return null;
  const day = new Date(keptOn).toLocaleDateString("sv-SE"); // the visitor's day, written as 2026-11-23
  return (
    <Notice kind="warning" title={loadingTexts.noConnection} isUrgent>
      <p>{keptSentence(day)}</p>
      <Button purpose="secondary" label={loadingTexts.tryAgain} onClick={() => void startApp()} />
    </Notice>
  );
}
