import { useId, useState } from "react";
import type { EmbedPart } from "@/state/appState";
import { USUAL_PARTS } from "@/state/embedParts";
import { useAppStore } from "@/state/store";
import { shareTexts } from "@/texts/share";
import { Notice } from "@/ui/Notice";
import { Switch } from "@/ui/Switch";
import { CopyField } from "./CopyField";
import { elementCode, embedLink, frameCode, PARTS_TO_CHOOSE } from "./embedCode";
import { CheckBox, HeightField } from "./embedFields";
import { USUAL_HEIGHT, usableHeight } from "./embedHeight";

const KINDS = ["fixed", "growing"] as const;
type Kind = (typeof KINDS)[number];

/** The code that shows this view in another page: what stands around the map, and how high it is. */
export function EmbedSection({ link, words }: { readonly link: string; readonly words: string }) {
  const [parts, setParts] = useState<readonly EmbedPart[]>(USUAL_PARTS);
  const [kind, setKind] = useState<Kind>("fixed");
  const [height, setHeight] = useState(String(USUAL_HEIGHT));
  const id = useId();
  const shown = embedLink(link, parts);
  const code = kind === "fixed" ? frameCode(shown, words, usableHeight(height)) : elementCode(shown, words);
  const toggle = (part: EmbedPart) =>
    setParts(parts.includes(part) ? parts.filter((other) => other !== part) : [...parts, part]);
  return (
    <section className="sk-share__part" aria-labelledby={id}>
      <h3 id={id}>{shareTexts.embed}</h3>
      <AskFirst kind={kind} />
      <div className="sk-embed-choices">
        <fieldset className="sk-embed-choices__group">
          <legend>{shareTexts.parts}</legend>
          {PARTS_TO_CHOOSE.map((part) => (
            <CheckBox
              key={part}
              label={shareTexts.partNames[part]}
              isChecked={parts.includes(part)}
              onChange={() => toggle(part)}
            />
          ))}
        </fieldset>
        <div className="sk-embed-choices__group">
          <Switch
            label={shareTexts.height}
            options={KINDS}
            names={shareTexts.heightKinds}
            chosen={kind}
            onChoose={setKind}
          />
          {kind === "fixed" && <HeightField value={height} onChange={setHeight} />}
          <p className="sk-quiet">{shareTexts.heightHints[kind]}</p>
        </div>
      </div>
      <CopyField label={shareTexts.code} hint={shareTexts.codeHint} text={code} rows={4} />
    </section>
  );
}

/**
 * A frame works only on sites that the server of the map lets it be on. No page can tell whether it does, so it is said
 * beforehand: what one sees otherwise, and whom to ask.
 */
function AskFirst({ kind }: { readonly kind: Kind }) {
  const email = useAppStore(({ config }) => config.correctionsEmail);
  return (
    <Notice kind="warning" title={shareTexts.askFirst}>
      <p>{shareTexts.refused[kind]}</p>
      <p>
        {email ? (
          <>
            {shareTexts.askBy} <a href={`mailto:${email}`}>{email}</a>.
          </>
        ) : (
          shareTexts.askOwner
        )}
      </p>
    </Notice>
  );
}
