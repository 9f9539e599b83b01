import { useId, useState } from "react";
import type { EmbedPart } from "@/state/appState";
import { USUAL_PARTS } from "@/state/embedParts";
import { useAppStore } from "@/state/store";
import { shareTexts } from "@/texts/share";
import { Switch } from "@/ui/Switch";
import { CopyField } from "./CopyField";
import { elementCode, embedLink, frameCode, PARTS_TO_CHOOSE } from "./embedCode";
import { CheckBox, HeightField, LEAST_HEIGHT, MOST_HEIGHT, USUAL_HEIGHT } from "./embedFields";

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
      <WhomToAsk />
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

/** A frame works only on sites that the server of the map lets it be on, so somebody has to be asked. */
function WhomToAsk() {
  const email = useAppStore(({ config }) => config.correctionsEmail);
  return (
    <p>
      {shareTexts.embedHint}{" "}
      {email ? (
        <>
          {shareTexts.askBy} <a href={`mailto:${email}`}>{email}</a>.
        </>
      ) : (
        shareTexts.askOwner
      )}
    </p>
  );
}

/** The height as typed, or what is nearest to it in what makes sense. */
function usableHeight(typed: string): number {
  const height = Math.round(Number(typed)) || USUAL_HEIGHT;
  return Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, height));
}
