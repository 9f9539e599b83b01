import { Button } from "@nl-design-system-candidate/button-react";
import { localDay } from "@/domain/dates";
import { startApp } from "@/state/startApp";
import { useAppStore } from "@/state/store";
import { keptSentence, loadingTexts } from "@/texts/loading";
import { Notice } from "@/ui/Notice";

/** Says from which day the data are, when they come from the browser's own copy, and offers to ask the server again. */
export function KeptData() {
  const keptOn = useAppStore((state) => state.keptOn);
  if (keptOn === undefined) return null;
  return (
    <Notice kind="warning" title={loadingTexts.notFresh} isUrgent>
      <p>{keptSentence(localDay(new Date(keptOn)))}</p>
      <Button purpose="secondary" label={loadingTexts.tryAgain} onClick={() => void startApp()} />
    </Notice>
  );
}
