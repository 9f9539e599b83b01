import { Button } from "@nl-design-system-candidate/button-react";
import { Download, type LucideIcon, Share2 } from "lucide-react";
import { type ComponentType, lazy } from "react";
import { useAppStore } from "@/state/store";
import { shellTexts } from "@/texts/shell";
import { FetchedDialog } from "./FetchedDialog";

const ShareDialog = lazy(() => import("../share/ShareDialog"));
const DownloadDialog = lazy(() => import("../download/DownloadDialog"));

/** What can be opened from the header. */
export type HeaderDialogName = "share" | "download";

const ICONS: Readonly<Record<HeaderDialogName, LucideIcon>> = { share: Share2, download: Download };
const DIALOGS: Readonly<Record<HeaderDialogName, ComponentType<{ readonly onClose: () => void }>>> = {
  share: ShareDialog,
  download: DownloadDialog,
};

/** What one can do with what is on the screen, once the data are in. */
export function HeaderActions({ onOpen }: { readonly onOpen: (name: HeaderDialogName) => void }) {
  const isReady = useAppStore(({ load }) => load.status === "ready");
  return (
    <div className="sk-actions">
      {(["share", "download"] as const).map((name) => {
        const Icon = ICONS[name];
        return (
          <Button
            key={name}
            purpose="secondary"
            aria-haspopup="dialog"
            disabled={!isReady}
            iconStart={<Icon aria-hidden size={18} />}
            label={shellTexts[name]}
            onClick={() => onOpen(name)}
          />
        );
      })}
    </div>
  );
}

interface DialogProps {
  readonly name: HeaderDialogName;
  readonly onClose: () => void;
}

/** What was opened; nothing of it is fetched before. Apart from the buttons, whose place depends on the window. */
export function HeaderDialog({ name, onClose }: DialogProps) {
  const Dialog = DIALOGS[name];
  return (
    <FetchedDialog title={shellTexts[name]} onClose={onClose}>
      <Dialog onClose={onClose} />
    </FetchedDialog>
  );
}
