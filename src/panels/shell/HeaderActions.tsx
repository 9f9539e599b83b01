import { Button } from "@nl-design-system-candidate/button-react";
import { Download, type LucideIcon, Share2 } from "lucide-react";
import { type ComponentType, lazy, useState } from "react";
import { useAppStore } from "@/state/store";
import { shellTexts } from "@/texts/shell";
import { FetchedDialog } from "./FetchedDialog";

const ShareDialog = lazy(() => import("../share/ShareDialog"));
const DownloadDialog = lazy(() => import("../download/DownloadDialog"));

/** What one can do with what is on the screen, at the end of the header. */
export function HeaderActions() {
  return (
    <div className="sk-actions">
      <Action label={shellTexts.share} Icon={Share2} Dialog={ShareDialog} />
      <Action label={shellTexts.download} Icon={Download} Dialog={DownloadDialog} />
    </div>
  );
}

interface ActionProps {
  readonly label: string;
  readonly Icon: LucideIcon;
  readonly Dialog: ComponentType<{ readonly onClose: () => void }>;
}

/** Opens a dialog once the data are in; nothing of it is fetched before. */
function Action({ label, Icon, Dialog }: ActionProps) {
  const isReady = useAppStore(({ load }) => load.status === "ready");
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <>
      <Button
        purpose="secondary"
        aria-haspopup="dialog"
        disabled={!isReady}
        iconStart={<Icon aria-hidden size={18} />}
        label={label}
        onClick={() => setIsOpen(true)}
      />
      {isOpen && (
        <FetchedDialog title={label} onClose={close}>
          <Dialog onClose={close} />
        </FetchedDialog>
      )}
    </>
  );
}
