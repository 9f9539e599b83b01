import { ORGANISATION_KINDS } from "@/domain/organisation";
import { type ColumnSpec, code, date, link, list, number, percentage, REQUIRED, text, whole, word } from "./columnSpec";

const ORIGINS = ["vastgesteld", "bron", "afgeleid"];
const INTERRUPTION = "\\d{4}-\\d{2}-\\d{2}/\\d{4}-\\d{2}-\\d{2}";

/** Columns of `samenwerkingsverbanden.csv`. */
export const PARTNERSHIPS: readonly ColumnSpec[] = [
  text("id", REQUIRED),
  text("naam", REQUIRED),
  text("officiele_naam"),
  text("afkorting"),
  list("themas"),
  word("themas_herkomst", ORIGINS),
  code("vorm", "vorm", REQUIRED),
  text("vorm_toelichting"),
  code("fase", "fase"),
  word("fase_herkomst", ORIGINS),
  text("fase_toelichting"),
  text("doel"),
  list("bevoegdheid"),
  list("grondslag"),
  date("startdatum"),
  date("einddatum"),
  text("onderbrekingen", { pattern: `${INTERRUPTION}(\\|${INTERRUPTION})*` }),
  word("deelnemerslijst", ["volledig", "onvolledig"]),
  link("website"),
  link("besluit_url"),
  text("bron", REQUIRED),
  link("bron_url"),
  date("gecontroleerd_op"),
  date("gewijzigd_op"),
  text("bronhouder"),
  word("zekerheid", ["hoog", "midden"]),
  text("opmerking"),
];

/** Columns of `deelnames.csv`. */
export const PARTICIPATIONS: readonly ColumnSpec[] = [
  text("verband", REQUIRED),
  text("organisatie", REQUIRED),
  list("bestuursorganen"),
  text("rol"),
  date("vanaf"),
  date("tot"),
  percentage("aandeel"),
  text("bron"),
];

/** Columns of `organisaties.csv`. */
export const ORGANISATIONS: readonly ColumnSpec[] = [
  text("code", REQUIRED),
  text("naam", REQUIRED),
  word("soort", ORGANISATION_KINDS, REQUIRED),
  text("provincie", { pattern: "PV\\d{2}" }),
  whole("inwoners"),
  number("oppervlakte_km2"),
  whole("raadszetels"),
  link("website"),
  date("bestaat_vanaf"),
  date("bestaat_tot"),
  text("opgegaan_in"),
  list("opgesplitst_in"),
  text("bron"),
  date("gecontroleerd_op"),
];
