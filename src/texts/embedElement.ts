/** What a screen reader calls the frame until the map has told what it shows. */
export const FRAME_TITLE = "Samenwerkingskaart";
