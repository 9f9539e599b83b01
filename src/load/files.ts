/** What a data file holds; the keys of `files` in config.json. */
export type DataFile =
  | "partnerships"
  | "participations"
  | "organisations"
  | "codeLists"
  | "sources"
  | "municipalities"
  | "waterBoards"
  | "places"
  | "divisions"
  | "neighbours"
  | "waterBoardShares";

/** Usual name of each file in the data folder. */
export const DATA_FILES: Readonly<Record<DataFile, string>> = {
  partnerships: "samenwerkingsverbanden.csv",
  participations: "deelnames.csv",
  organisations: "organisaties.csv",
  codeLists: "codelijsten.csv",
  sources: "bronnen.csv",
  municipalities: "gemeenten.topojson",
  waterBoards: "waterschappen.topojson",
  places: "woonplaatsen.csv",
  divisions: "indelingen.csv",
  neighbours: "buurgemeenten.csv",
  waterBoardShares: "waterschapsgebieden.csv",
};

/** Files that the first complete map needs; the others are fetched when they are asked for. */
export const FIRST_FILES = [
  "partnerships",
  "participations",
  "organisations",
  "codeLists",
  "sources",
  "municipalities",
] as const satisfies readonly DataFile[];

/** A file of the first map. */
export type FirstFile = (typeof FIRST_FILES)[number];

/**
 * Names to try for a file, in order: the one that config.json gives, or else the usual one; for boundaries also the
 * same name with the other usual extensions.
 */
export function namesOf(file: DataFile, given: Readonly<Record<string, string>>): readonly string[] {
  const own = given[file];
  if (own) return [own];
  const usual = DATA_FILES[file];
  const stem = usual.replace(/\.topojson$/, "");
  return stem === usual ? [usual] : [usual, `${stem}.geojson`, `${stem}.json`];
}
