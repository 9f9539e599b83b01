import { create } from "zustand";
import type { DrawingNode } from "@/drawing/node";
import type { Measure } from "@/drawing/text";

/** Room for a drawing, in pixels. */
export interface PictureRoom {
  readonly width: number;
  readonly height: number;
  readonly measure: Measure;
}

/** A drawing from the top left corner of its room: as wide as that, and possibly higher. */
export interface PictureBody {
  /** The sentence that says what it shows. */
  readonly title: string;
  readonly nodes: readonly DrawingNode[];
  readonly height: number;
}

/** Something on screen that can be drawn as a still picture. */
export interface PictureOffer {
  readonly id: string;
  /** What a visitor calls it: "Kaart". */
  readonly name: string;
  /** Draws it as it is now. Its code is fetched then. */
  readonly draw: (room: PictureRoom) => Promise<PictureBody>;
}

/** The pictures that can be made of what is on screen, in the order in which they came. */
interface PictureSlot {
  readonly offers: readonly PictureOffer[];
}

/** Where views that draw and the dialog that saves meet; apart from the store, because functions are no state. */
export const usePictureSlot = create<PictureSlot>(() => ({ offers: [] }));

/** Offers a picture until the returned function is called; the same id again takes the place of the one before. */
export function offerPicture(offer: PictureOffer): () => void {
  usePictureSlot.setState(({ offers }) => ({ offers: [...offers.filter(({ id }) => id !== offer.id), offer] }));
  return () => usePictureSlot.setState(({ offers }) => ({ offers: offers.filter((other) => other !== offer) }));
}
