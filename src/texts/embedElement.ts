/** What a screen reader calls the frame until the map has told what it shows. */
export const FRAME_TITLE = "Samenwerkingskaart";

/** Where the map does not appear and the page around it has no words of its own. */
export const WAY_TO_MAP = "Bekijk de samenwerkingskaart";
