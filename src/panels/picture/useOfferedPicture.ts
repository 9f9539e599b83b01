import { useEffect, useRef } from "react";
import { offerPicture, type PictureOffer } from "@/state/pictures";

/** Offers a picture while the component stands; it is drawn of what the component shows at the moment of asking. */
export function useOfferedPicture(id: string, name: string, draw: PictureOffer["draw"]): void {
  const latest = useRef(draw);
  useEffect(() => {
    latest.current = draw;
  }, [draw]);
  useEffect(() => offerPicture({ id, name, draw: (room) => latest.current(room) }), [id, name]);
}
