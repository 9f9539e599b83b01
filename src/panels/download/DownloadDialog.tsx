import { useState } from "react";
import { type Scope, selectScopes } from "@/export/scopes";
import { selectLacks } from "@/state/selectors";
import { useAppStore } from "@/state/store";
import { downloadTexts } from "@/texts/download";
import { lackTexts } from "@/texts/lacks";
import { shellTexts } from "@/texts/shell";
import { Modal } from "@/ui/Modal";
import { PictureFiles } from "../picture/PictureFiles";
import { DataFiles } from "./DataFiles";
import { ScopeChoice } from "./ScopeChoice";
import { WholeDataset } from "./WholeDataset";
import "./download.css";

/** What is on screen as a file; first the choice of what goes into it, then a part per kind of file. */
export default function DownloadDialog({ onClose }: { readonly onClose: () => void }) {
  const scopes = useAppStore(selectScopes);
  const isUnknown = useAppStore((state) => selectLacks(state) !== undefined);
  const [chosen, setChosen] = useState<Scope["kind"]>();
  const scope = scopes.find(({ kind }) => kind === chosen) ?? scopes[0];
  return (
    <Modal kind="dialog" title={downloadTexts.title} closeLabel={shellTexts.close} onClose={onClose}>
      <div className="sk-download">
        {scope ? (
          <>
            <ScopeChoice scopes={scopes} scope={scope} onChoose={setChosen} />
            <DataFiles key={scope.kind} scope={scope} />
          </>
        ) : (
          <p>{isUnknown ? lackTexts.download : downloadTexts.nothing}</p>
        )}
        <PictureFiles />
        <WholeDataset />
      </div>
    </Modal>
  );
}
