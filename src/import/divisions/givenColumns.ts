import type { IsoDate } from "@/domain/dates";
import type { DivisionCode } from "@/domain/division";
import { REGISTER } from "../tables/columns";

/** What a column of the given table rests on. */
interface Basis {
  readonly source: string;
  /** How certain the region of a municipality is. */
  readonly certainty: "hoog" | "midden";
  /** The day, or year, that the source speaks of. */
  readonly asOf: IsoDate;
}

/** A column of the given table that becomes a division. */
export interface GivenColumn extends Basis {
  readonly code: DivisionCode;
  readonly column: string;
  /** Comes before the name in the table, so that the region has a name of its own: "U16" gives "RES-regio U16". */
  readonly prefix: string;
  /** By code: municipalities whose region rests on something else. */
  readonly exceptions?: Readonly<Record<string, Basis>>;
}

/** Day on which the table of the Utrecht municipalities was put together. */
const COMPILED = "2026-11-21";

/** The columns that are used; veiligheidsregio and GGD-regio follow from the register for the whole country. */
export const GIVEN_COLUMNS: readonly GivenColumn[] = [
  {
    code: "omgevingsdienst",
    column: "omgevingsdienst",
    prefix: "",
    source: `${REGISTER}, regeling Omgevingsdienst Utrecht (roo-30432201)`,
    certainty: "hoog",
    asOf: "2026-05-16",
  },
  {
    code: "res-regio",
    column: "res_regio",
    prefix: "RES-regio ",
    source: "Openbare pagina's, genoemd bij de verbanden res-amersfoort, res-foodvalley en res-u16",
    certainty: "hoog",
    asOf: COMPILED,
  },
  {
    code: "arbeidsmarktregio",
    column: "arbeidsmarktregio",
    prefix: "Arbeidsmarktregio ",
    source: "Besluit werkgebieden UWV 2015, bijlage 3; wijzigingen daarna niet nagegaan",
    certainty: "midden",
    asOf: "2015",
    exceptions: {
      GM1961: {
        source:
          "Afgeleid van Leerdam en Zederik in het Besluit werkgebieden UWV 2015, bijlage 3; Vianen lag in Midden-Utrecht",
        certainty: "midden",
        asOf: COMPILED,
      },
    },
  },
  {
    code: "jeugdregio",
    column: "jeugdregio",
    prefix: "Jeugdregio ",
    source: "Openbare pagina's en regelingen in het register; namen zoals gebruikelijk",
    certainty: "midden",
    asOf: COMPILED,
    exceptions: {
      GM0317: {
        source: "Gekozen uit de regelingen van Eemland en van Gooi en Vechtstreek, waar Eemnes beide in zit",
        certainty: "midden",
        asOf: COMPILED,
      },
    },
  },
  {
    code: "zorgkantoorregio",
    column: "zorgkantoorregio",
    prefix: "Zorgkantoorregio ",
    source: "Aanwijzingsbesluit AWBZ (BWBR0034132), werkgebieden van 1 januari 2014",
    certainty: "midden",
    asOf: "2014-01-01",
  },
  {
    code: "politie-eenheid",
    column: "politie_eenheid",
    prefix: "Politie-eenheid ",
    source: "regioburgemeesters.nl",
    certainty: "hoog",
    asOf: COMPILED,
  },
];
