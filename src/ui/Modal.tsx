import { X } from "lucide-react";
import { type MouseEvent, type ReactNode, useId, useLayoutEffect, useRef } from "react";
import "./modal.css";

interface Props {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** "page" fills a phone, "drawer" slides in from the left, "dialog" stands in the middle. */
  readonly kind: "page" | "drawer" | "dialog";
  /** Stays in sight at the bottom. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** A native modal dialog: Escape, its close button and a press beside it close it; focus returns to what opened it. */
export function Modal({ title, closeLabel, onClose, kind, footer, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // before React takes the dialog out of the page: only then does closing give the focus back
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const closeFromBackdrop = (event: MouseEvent) => {
    if (event.target === dialog.current) onClose();
  };
  return (
    // the keyboard closes it with Escape, which the browser handles
    <dialog
      ref={dialog}
      className={`sk-modal sk-modal--${kind}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={closeFromBackdrop}
    >
      <div className="sk-modal__frame">
        <div className="sk-modal__head">
          <h2 id={id} className="sk-modal__title">
            {title}
          </h2>
          <button type="button" className="sk-modal__close" onClick={onClose}>
            <X aria-hidden size={20} /> {closeLabel}
          </button>
        </div>
        <div className="sk-modal__body">{children}</div>
        {footer && <div className="sk-modal__foot">{footer}</div>}
      </div>
    </dialog>
  );
}
