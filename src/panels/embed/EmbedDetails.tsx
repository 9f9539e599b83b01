import { ChevronDown, ChevronUp } from "lucide-react";
import { type FocusEvent, type ReactNode, useId, useRef, useState } from "react";
import { useAppStore } from "@/state/store";
import { detailTexts } from "@/texts/details";
import { embedTexts } from "@/texts/embed";
import { shellTexts } from "@/texts/shell";
import { useIsCut } from "@/ui/useIsCut";

/**
 * What is chosen, or the area. In a frame that grows it takes the room beside or below the map and offers the rest: a
 * scroller there would hold the wheel and the finger of the page around it. In a narrow frame with a height of its own
 * only a bar of them is there, for eye, ear and keyboard alike, until someone opens them: the map is what one comes for.
 */
export function EmbedDetails({ children }: { readonly children: ReactNode }) {
  const isGrowing = useAppStore((state) => state.isGrowing);
  const subject = useAppStore(({ view, municipalities, partnerships }) =>
    [view, ...municipalities, ...partnerships].join(" "),
  );
  const [isOpen, setIsOpen] = useState(false);
  const [wholeOf, setWholeOf] = useState<string>(); // another subject begins short again
  const isWhole = wholeOf === subject;
  const id = useId();
  const room = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const isCut = useIsCut(room, content);
  const isShort = isGrowing && !isWhole;
  const openFor = ({ target }: FocusEvent) => {
    const edge = room.current?.getBoundingClientRect().bottom ?? 0;
    if (isShort && target !== room.current && target.getBoundingClientRect().bottom > edge) setWholeOf(subject);
  };
  return (
    <aside
      className={`sk-embed__details${isShort ? " sk-embed__details--short" : ""}${isOpen ? " sk-embed__details--open" : ""}`}
      id="details"
      tabIndex={-1}
      aria-label={shellTexts.details}
    >
      {!isGrowing && (
        <button
          type="button"
          className="sk-embed__bar"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? embedTexts.closeDetails : embedTexts.openDetails}{" "}
          {isOpen ? <ChevronDown aria-hidden size={16} /> : <ChevronUp aria-hidden size={16} />}
        </button>
      )}
      {/* the keyboard must not go where the eye cannot */}
      <div className="sk-embed__room" id={id} ref={room} onFocusCapture={openFor}>
        <div ref={content}>{children}</div>
      </div>
      {isGrowing && (isCut || isWhole) && (
        <p className="sk-embed__more">
          <button type="button" className="sk-button-quiet" onClick={() => setWholeOf(isWhole ? undefined : subject)}>
            {isWhole ? detailTexts.showLess : embedTexts.showWhole}
          </button>
        </p>
      )}
    </aside>
  );
}
