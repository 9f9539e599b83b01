import { type ComponentProps, type ReactNode, useRef, useState } from "react";
import { issueTexts } from "@/texts/issues";
import { shellTexts } from "@/texts/shell";
import { Modal } from "@/ui/Modal";
import { Notice } from "@/ui/Notice";
import { useIsCut } from "@/ui/useIsCut";
import "./notices.css";

interface Props extends ComponentProps<typeof Notice> {
  readonly title: string;
  /** What opens all of it, where it does not fit. */
  readonly readAll?: string;
  /** Buttons below it, in sight however long it is. */
  readonly ways: ReactNode;
}

/** A notice that may be long: its first whole lines, so that it leaves room for the map, and the rest in a dialog. */
export function LongNotice({ kind = "warning", readAll = issueTexts.readAll, ways, children, ...notice }: Props) {
  const room = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const isCut = useIsCut(room, content);
  const [isOpen, setIsOpen] = useState(false);
  const focusable = { tabIndex: 0 }; // what scrolls must be in reach of the keyboard
  return (
    <>
      <Notice kind={kind} {...notice}>
        <div ref={room} className="sk-notices__text">
          <div ref={content}>{children}</div>
        </div>
        <div className="sk-notices__end sk-notices__ways">
          {ways}
          {isCut && (
            <button type="button" className="sk-link-button" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
              {readAll}
            </button>
          )}
        </div>
      </Notice>
      {isOpen && (
        <Modal kind="dialog" title={notice.title} closeLabel={shellTexts.close} onClose={() => setIsOpen(false)}>
          <section className="sk-notices__whole" aria-label={notice.title} {...focusable}>
            {children}
          </section>
        </Modal>
      )}
    </>
  );
}
