import { date, link, percentage, REQUIRED, text, whole, word } from "./columnSpec";
import { ORGANISATIONS, PARTICIPATIONS, PARTNERSHIPS } from "./mainColumns";
import type { BoundaryFile, Origin, Reference, TableFile, TableSpec } from "./tableSpec";

const MUNICIPALITY = { pattern: "GM\\d{4}", ...REQUIRED };
const WATER_BOARD = { pattern: "WS\\d{4}", ...REQUIRED };
const LISTS = ["thema", "vormgroep", "vorm", "fase", "soort", "orgaan", "bevoegdheid"];

const REGISTER: Origin = { sources: ["roo"], licence: "CC0" };
const COLLECTED: Origin = { sources: ["roo", "netwerken"], licence: "CC0" };
/** Province and successor of a municipality come from the CBS. */
const WITH_CBS: Origin = { sources: ["roo", "netwerken", "grenzen-gemeenten"], licence: "CC BY 4.0" };
const BOUNDARIES: Origin = { sources: ["grenzen-gemeenten"], licence: "CC BY 4.0" };
const WATER: Origin = { sources: ["grenzen-gemeenten", "grenzen-waterschappen"], licence: "CC BY 4.0" };

const toOrganisation = (column: string): Reference => ({ column, table: "organisaties.csv", key: "code" });

/** The one description of every table: the schemas that are published and the check of the shipped rows come from it. */
export const TABLES: Readonly<Record<TableFile, TableSpec>> = {
  "samenwerkingsverbanden.csv": {
    ...COLLECTED,
    key: ["id"],
    references: [],
    columns: PARTNERSHIPS,
  },
  "deelnames.csv": {
    ...COLLECTED,
    key: [],
    references: [{ column: "verband", table: "samenwerkingsverbanden.csv", key: "id" }, toOrganisation("organisatie")],
    columns: PARTICIPATIONS,
  },
  "organisaties.csv": {
    ...WITH_CBS,
    key: ["code"],
    references: [toOrganisation("provincie"), toOrganisation("opgegaan_in")],
    columns: ORGANISATIONS,
  },
  "codelijsten.csv": {
    ...REGISTER,
    key: ["lijst", "code"],
    references: [],
    columns: [
      word("lijst", LISTS, REQUIRED),
      text("code", REQUIRED),
      text("naam", REQUIRED),
      text("groep"),
      text("toelichting"),
      whole("volgorde"),
      link("uri"),
    ],
  },
  "bronnen.csv": {
    ...REGISTER,
    key: ["bron"],
    references: [],
    columns: [
      text("bron", REQUIRED),
      text("naam", REQUIRED),
      text("licentie"),
      link("url"),
      date("peildatum"),
      text("opmerking"),
      text("dekking"),
      text("dekking_gebied"),
    ],
  },
  "woonplaatsen.csv": {
    ...REGISTER,
    key: ["plaats", "gemeente"],
    references: [toOrganisation("gemeente")],
    columns: [text("plaats", REQUIRED), text("gemeente", MUNICIPALITY)],
  },
  "indelingen.csv": {
    ...WITH_CBS,
    key: ["indeling", "gemeente"],
    references: [toOrganisation("gemeente")],
    columns: [
      text("indeling", REQUIRED),
      text("regio", REQUIRED),
      text("gemeente", MUNICIPALITY),
      text("bron"),
      date("peildatum"),
    ],
  },
  "buurgemeenten.csv": {
    ...BOUNDARIES,
    key: ["gemeente", "buurgemeente"],
    references: [toOrganisation("gemeente"), toOrganisation("buurgemeente")],
    columns: [text("gemeente", MUNICIPALITY), text("buurgemeente", MUNICIPALITY), text("bron"), date("peildatum")],
  },
  "waterschapsgebieden.csv": {
    ...WATER,
    key: ["waterschap", "gemeente"],
    references: [toOrganisation("waterschap"), toOrganisation("gemeente")],
    columns: [
      text("waterschap", WATER_BOARD),
      text("gemeente", MUNICIPALITY),
      percentage("aandeel_gemeente", REQUIRED),
      percentage("aandeel_waterschap", REQUIRED),
      text("bron"),
      date("peildatum"),
    ],
  },
};

/** Where the boundaries come from. */
export const BOUNDARY_ORIGINS: Readonly<Record<BoundaryFile, Origin>> = {
  "gemeenten.topojson": BOUNDARIES,
  "provincies.topojson": BOUNDARIES,
  "waterschappen.topojson": { sources: ["grenzen-waterschappen"], licence: "CC BY 4.0" },
};
