import { Button } from "@nl-design-system-candidate/button-react";
import { useId, useState } from "react";
import { useAppStore } from "@/state/store";
import { keepDay, shareTexts, withoutDay } from "@/texts/share";
import { shellTexts } from "@/texts/shell";
import { Modal } from "@/ui/Modal";
import { CopyField } from "./CopyField";
import { EmbedSection } from "./EmbedSection";
import { CheckBox } from "./embedFields";
import { linkToShare } from "./linkTo";
import { QrCode } from "./QrCode";
import { selectViewWords } from "./viewWords";
import "./share.css";

/** Everything with which someone else sees this very view: a link, words, and a code for a phone. */
export default function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const day = useAppStore((state) => state.referenceDate);
  const isUsualDay = useAppStore(({ home }) => home.referenceDate === day);
  const [keepsDay, setKeepsDay] = useState(!isUsualDay);
  const link = useAppStore((state) => linkToShare(state, keepsDay));
  const dated = useAppStore(selectViewWords);
  const words = keepsDay ? dated : withoutDay(dated, day);
  const id = useId();
  return (
    <Modal kind="dialog" title={shareTexts.title} closeLabel={shellTexts.close} onClose={onClose}>
      <div className="sk-share">
        <section className="sk-share__part">
          <h3>{shareTexts.shows}</h3>
          <p>{words}</p>
          <CheckBox
            label={keepDay(day)}
            isChecked={keepsDay}
            describedBy={id}
            onChange={() => setKeepsDay(!keepsDay)}
          />
          <p id={id} className="sk-quiet">
            {shareTexts.dayReach}
          </p>
        </section>
        <section className="sk-share__part">
          <CopyField
            label={shareTexts.link}
            hint={keepsDay ? shareTexts.dayHints.kept : shareTexts.dayHints.followed}
            text={link}
          />
          <SystemShare link={link} words={words} />
          <QrCode text={link} />
        </section>
        <EmbedSection link={link} words={words} />
      </div>
    </Modal>
  );
}

/** The share sheet of the system, where there is one. */
function SystemShare({ link, words }: { readonly link: string; readonly words: string }) {
  const data = { title: document.title, text: words, url: link };
  if (!navigator.canShare?.(data)) return null;
  // the visitor may close the sheet without sharing: then nothing has to happen
  const share = () => void navigator.share(data).catch(() => undefined);
  return <Button purpose="secondary" label={shareTexts.system} onClick={share} />;
}
