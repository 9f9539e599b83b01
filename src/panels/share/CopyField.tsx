import { Button } from "@nl-design-system-candidate/button-react";
import { useId, useRef, useState } from "react";
import { shareTexts } from "@/texts/share";

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  /** Rows that the field is high; one line when absent. */
  readonly rows?: number;
}

/** A text to take along: to read, to select, or to copy with one press that tells whether it worked. */
export function CopyField({ label, hint, text, rows }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly isCopied: boolean }>();
  const copy = async () => {
    const isCopied = await copyText(text);
    if (!isCopied) field.current?.select();
    setOutcome({ text, isCopied });
  };
  const shared = {
    ref: field,
    id,
    className: "utrecht-textbox sk-copy__field",
    readOnly: true,
    value: text,
    "aria-describedby": `${id}-hint`,
    onFocus: () => field.current?.select(),
  };
  return (
    <div className="sk-copy">
      <label className="sk-copy__label" htmlFor={id}>
        {label}
      </label>
      <p id={`${id}-hint`} className="sk-quiet">
        {hint}
      </p>
      <div className={rows ? "sk-copy__row sk-copy__row--tall" : "sk-copy__row"}>
        {rows ? <textarea {...shared} rows={rows} spellCheck={false} /> : <input {...shared} type="text" />}
        <Button purpose="primary" label={shareTexts.copy(label)} onClick={() => void copy()} />
      </div>
      <p role="status" className="sk-copy__status">
        {outcome?.text === text && (outcome.isCopied ? shareTexts.copied(label) : shareTexts.selected)}
      </p>
    </div>
  );
}

/** False where the browser does not allow it, such as on a page without https. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
