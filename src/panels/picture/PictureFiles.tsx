import { Button } from "@nl-design-system-candidate/button-react";
import { Image } from "lucide-react";
import { useId } from "react";
import { usePictureSlot } from "@/state/pictures";
import { PICTURE_KINDS, PICTURE_TEXTS, pictureTexts } from "@/texts/picture";
import { useSavePicture } from "./useSavePicture";

/** What is on screen as a still picture, per drawing one button per kind of file; nothing where nothing is drawn. */
export function PictureFiles() {
  const offers = usePictureSlot((slot) => slot.offers);
  const { told, save } = useSavePicture();
  const id = useId();
  if (offers.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{pictureTexts.title}</h3>
      <p>{pictureTexts.lead}</p>
      <ul className="sk-download__files">
        {offers.flatMap((offer) =>
          PICTURE_KINDS.map((kind) => (
            <li key={`${offer.id} ${kind}`} className="sk-download__file">
              <Button
                purpose="secondary"
                iconStart={<Image aria-hidden size={18} />}
                label={pictureTexts.button(offer.name, kind)}
                aria-describedby={`${id}-${offer.id}-${kind}`}
                onClick={() => void save(offer, kind)}
              />
              <p id={`${id}-${offer.id}-${kind}`} className="sk-quiet">
                {PICTURE_TEXTS[kind]}
              </p>
            </li>
          )),
        )}
      </ul>
      <p role="status" className="sk-download__told">
        {told}
      </p>
    </section>
  );
}
