import { useState } from "react";
import { fileName } from "@/export/fileName";
import { makeFile } from "@/export/makeFile";
import type { Scope } from "@/export/scopes";
import { needWaterBoards } from "@/state/startApp";
import { useAppStore } from "@/state/store";
import { downloadTexts, type FileKind } from "@/texts/download";
import { downloadBlob } from "@/ui/downloadBlob";
import { excerptOf } from "./excerptOf";

/** Makes files of a part of the data and offers them; `told` says how that goes. */
export function useDownload(scope: Scope | undefined) {
  const [told, setTold] = useState("");
  const download = async (kind: FileKind) => {
    if (!scope) return;
    setTold(downloadTexts.busy);
    try {
      if (kind === "geojson" && scope.kind === "partnerships") await needWaterBoards();
      const state = useAppStore.getState();
      const { area, waterBoards } = state;
      const excerpt = excerptOf(state, scope, new Date());
      const name = fileName(excerpt, kind);
      downloadBlob(name, await makeFile(kind, excerpt, { kind: scope.kind, area, waterBoards }));
      setTold(downloadTexts.made(name));
    } catch {
      setTold(downloadTexts.failed); // the visitor is told; the rest of the page does not depend on it
    }
  };
  return { told, download };
}
