import { DownloadButton } from "../download/DownloadButton";
import { ShareButton } from "../share/ShareButton";

/** What one can do with what is on the screen, at the end of the header. */
export function HeaderActions() {
  return (
    <div className="sk-actions">
      <ShareButton />
      <DownloadButton />
    </div>
  );
}
