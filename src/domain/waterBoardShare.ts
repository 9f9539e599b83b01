/** How far a water board and a municipality lie in each other, in percent of their areas. */
export interface WaterBoardShare {
  /** Code of the water board ("WS0636"). */
  readonly waterBoard: string;
  /** Code of the current municipality ("GM0344"). */
  readonly municipality: string;
  /** Percent of the municipality that lies in the water board. */
  readonly ofMunicipality: number;
  /** Percent of the water board that lies in the municipality. */
  readonly ofWaterBoard: number;
}
