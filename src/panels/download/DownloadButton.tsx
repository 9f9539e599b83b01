import { Button } from "@nl-design-system-candidate/button-react";
import { Download } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useAppStore } from "@/state/store";
import { shellTexts } from "@/texts/shell";

const DownloadDialog = lazy(() => import("./DownloadDialog"));

/** "Downloaden": opens the choice of files of what is on screen; nothing of it is fetched before. */
export function DownloadButton() {
  const isReady = useAppStore(({ load }) => load.status === "ready");
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        purpose="secondary"
        className="sk-action"
        aria-haspopup="dialog"
        disabled={!isReady}
        iconStart={<Download aria-hidden size={18} />}
        label={shellTexts.download}
        onClick={() => setIsOpen(true)}
      />
      {isOpen && (
        <Suspense>
          <DownloadDialog onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
