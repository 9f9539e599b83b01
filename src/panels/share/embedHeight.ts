/** Heights of a frame in pixels: lower shows no map, higher than this is a mistake in typing. */
export const LEAST_HEIGHT = 320;
export const MOST_HEIGHT = 4000;
/** Suits most columns. */
export const USUAL_HEIGHT = 640;

/** The height as typed, or what is nearest to it in what makes sense. */
export function usableHeight(typed: string): number {
  const height = Math.round(Number(typed)) || USUAL_HEIGHT;
  return Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, height));
}
