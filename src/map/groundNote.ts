import { mapTexts } from "@/texts/map";
import "./groundNote.css";

const NAME = "sk-map-ground-note";

/** Says on the map that its background map cannot be drawn here; says nothing while WebGL draws after all. */
export function tellNoGround(container: HTMLElement): void {
  forgetGroundNote(container);
  const note = document.createElement("p");
  note.className = NAME;
  note.textContent = mapTexts.noBackground;
  container.append(note);
}

/** Takes that away again, for a map that is made anew. */
export function forgetGroundNote(container: HTMLElement): void {
  container.querySelector(`.${NAME}`)?.remove();
}
