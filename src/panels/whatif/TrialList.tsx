import { X } from "lucide-react";
import { whatIfTexts } from "@/texts/whatIf";

interface Props {
  readonly sentences: readonly string[];
  /** As many: through which later step each no longer holds; empty where it does. */
  readonly undone: readonly string[];
  /** As many, each once. */
  readonly keys: readonly string[];
  readonly onRemove: (place: number) => void;
  /** Absent when there is nothing to take back. */
  readonly onUndo: (() => void) | undefined;
}

/** The trials in order, each with a way to take it out, and a way back from the last change. */
export function TrialList({ sentences, undone, keys, onRemove, onUndo }: Props) {
  if (sentences.length === 0 && !onUndo) return null;
  return (
    <section className="sk-trials" aria-labelledby="sk-trials">
      <h3 id="sk-trials">{whatIfTexts.list}</h3>
      <ol className="sk-trials__list">
        {sentences.map((sentence, place) => (
          <li key={keys[place]} className="sk-trials__row">
            <span>{sentence}</span>
            <button
              type="button"
              className="sk-trials__remove"
              aria-label={whatIfTexts.remove(sentence)}
              title={whatIfTexts.remove(sentence)}
              onClick={() => onRemove(place)}
            >
              <X aria-hidden size={18} />
            </button>
            {undone[place] && <p className="sk-trials__undone">{undone[place]}</p>}
          </li>
        ))}
      </ol>
      {onUndo && (
        <button type="button" className="sk-button-quiet" onClick={onUndo}>
          {whatIfTexts.undo}
        </button>
      )}
    </section>
  );
}
