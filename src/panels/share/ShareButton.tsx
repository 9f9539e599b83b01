import { Button } from "@nl-design-system-candidate/button-react";
import { Share2 } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useAppStore } from "@/state/store";
import { shellTexts } from "@/texts/shell";

const ShareDialog = lazy(() => import("./ShareDialog"));

/** "Delen": opens what one needs to show this very view to someone else. */
export function ShareButton() {
  const isReady = useAppStore(({ load }) => load.status === "ready");
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        purpose="secondary"
        className="sk-action"
        aria-haspopup="dialog"
        disabled={!isReady}
        iconStart={<Share2 aria-hidden size={18} />}
        label={shellTexts.share}
        onClick={() => setIsOpen(true)}
      />
      {isOpen && (
        <Suspense>
          <ShareDialog onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
