import { Button } from "@nl-design-system-candidate/button-react";
import { Download } from "lucide-react";
import { useId } from "react";
import type { Scope } from "@/export/scopes";
import { downloadTexts, FILE_KINDS, FILE_TEXTS } from "@/texts/download";
import { useDownload } from "./useDownload";

/** The part as tables: one button per kind of file, with what is in it. */
export function DataFiles({ scope }: { readonly scope: Scope }) {
  const { told, download } = useDownload(scope);
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{downloadTexts.data}</h3>
      <p>{downloadTexts.dataLead}</p>
      <ul className="sk-download__files">
        {FILE_KINDS.map((kind) => (
          <li key={kind} className="sk-download__file">
            <Button
              purpose={kind === "xlsx" ? "primary" : "secondary"}
              iconStart={<Download aria-hidden size={18} />}
              label={FILE_TEXTS[kind].name}
              aria-describedby={`${id}-${kind}`}
              onClick={() => void download(kind)}
            />
            <p id={`${id}-${kind}`} className="sk-quiet">
              {FILE_TEXTS[kind].hint}
            </p>
          </li>
        ))}
      </ul>
      <p role="status" className="sk-download__told">
        {told}
      </p>
    </section>
  );
}
