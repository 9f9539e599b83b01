const columns = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Columns of `samenwerkingsverbanden.csv`, in the order in which they are written. */
export const PARTNERSHIP_COLUMNS = columns(`
  id naam officiele_naam afkorting themas themas_herkomst vorm vorm_toelichting fase fase_herkomst fase_toelichting
  doel bevoegdheid grondslag startdatum einddatum onderbrekingen deelnemerslijst website besluit_url
  bron bron_url gecontroleerd_op gewijzigd_op bronhouder zekerheid opmerking`);

/** Columns of `deelnames.csv`. */
export const PARTICIPATION_COLUMNS = columns("verband organisatie bestuursorganen rol vanaf tot aandeel bron");

/** Columns of `organisaties.csv`. */
export const ORGANISATION_COLUMNS = columns(`
  code naam soort provincie inwoners oppervlakte_km2 raadszetels website bestaat_vanaf bestaat_tot opgegaan_in
  opgesplitst_in bron gecontroleerd_op`);

/** Columns of `woonplaatsen.csv`. */
export const PLACE_COLUMNS = columns("plaats gemeente");

/** Columns of `codelijsten.csv`. */
export const CODE_COLUMNS = columns("lijst code naam groep toelichting volgorde uri");

/** Columns of `bronnen.csv`. */
export const SOURCE_COLUMNS = columns("bron naam licentie url peildatum opmerking dekking dekking_gebied");

/** Columns of `indelingen.csv`. */
export const DIVISION_COLUMNS = columns("indeling regio gemeente bron peildatum");

/** How the register is called in the column `bron`; rows with it belong to the import of the register. */
export const REGISTER = "Register van Overheidsorganisaties";

/** How the list of networks is called in the column `bron` of the parties that only it names. */
export const NETWORKS = "Netwerken in en om Utrecht";
