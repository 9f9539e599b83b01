import { type FocusEvent, type ReactNode, useRef, useState } from "react";
import { useAppStore } from "@/state/store";
import { detailTexts } from "@/texts/details";
import { embedTexts } from "@/texts/embed";
import { shellTexts } from "@/texts/shell";
import { useIsCut } from "./useIsCut";

/**
 * What is chosen, or the area. In a frame that grows it takes the room beside or below the map and offers the rest: a
 * scroller there would hold the wheel and the finger of the page around it.
 */
export function EmbedDetails({ children }: { readonly children: ReactNode }) {
  const isGrowing = useAppStore((state) => state.isGrowing);
  const subject = useAppStore(({ view, municipalities, partnerships }) =>
    [view, ...municipalities, ...partnerships].join(" "),
  );
  const [wholeOf, setWholeOf] = useState<string>(); // another subject begins short again
  const isWhole = wholeOf === subject;
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
      className={isShort ? "sk-embed__details sk-embed__details--short" : "sk-embed__details"}
      id="details"
      tabIndex={-1}
      aria-label={shellTexts.details}
    >
      {/* the keyboard must not go where the eye cannot */}
      <div className="sk-embed__room" ref={room} onFocusCapture={openFor}>
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
