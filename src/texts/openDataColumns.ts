/** What a column holds, by its name, where that is the same in every table that has it. */
const SHARED: Readonly<Record<string, string>> = {
  naam: "Naam.",
  afkorting: "Afkorting.",
  website: "Adres van de website.",
  bron: "Waar de rij op rust.",
  peildatum: "Dag waarvoor de rij geldt.",
  gecontroleerd_op: "Laatste dag waarop de rij met haar bron is vergeleken.",
  gemeente: "Code van de gemeente (CBS).",
  opmerking: "Vrije tekst.",
};

/** What a column holds, by file and name; what is not here is in `SHARED`. */
const COLUMNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "samenwerkingsverbanden.csv": {
    id: "Kenmerk van het samenwerkingsverband; blijft gelijk.",
    naam: "Naam die mensen gebruiken.",
    officiele_naam: "Titel van de laatste versie van de regeling.",
    themas: "Codes van de lijst thema, met | ertussen; leeg als ze niet zijn opgegeven.",
    themas_herkomst: "Of de bron de thema's noemt of dat ze uit de wet zijn afgeleid.",
    vorm: "Code van de lijst vorm.",
    vorm_toelichting: "Code van een variant van de vorm, of vrije tekst.",
    fase: "Code van de lijst fase; leeg als niemand haar heeft opgegeven.",
    fase_herkomst: "Of de fase is vastgesteld, uit de bron komt of is afgeleid.",
    fase_toelichting: "Waarom deze fase.",
    doel: "Waarvoor het verband er is, in de woorden van de regeling.",
    bevoegdheid: "Codes van de lijst bevoegdheid, met | ertussen.",
    grondslag: "Namen van de wetten waarop het rust, met | ertussen.",
    startdatum: "Begin; met minder zekerheid alleen jaar en maand, of alleen het jaar.",
    einddatum: "Eerste dag waarop het niet meer geldt; leeg als er geen einde is opgegeven.",
    onderbrekingen: "Tijden waarin het niet gold: eerste dag, /, eerste dag waarop het weer gold.",
    deelnemerslijst: "onvolledig als bekend is dat er deelnemers ontbreken.",
    besluit_url: "Adres van het besluit of de regeling.",
    bron_url: "Adres van de bron.",
    gewijzigd_op: "Laatste wijziging in het register.",
    bronhouder: "Wie de gegevens in het register bijhoudt.",
    zekerheid: "Hoe zeker de lijst van deelnemers is; alleen bij netwerken.",
  },
  "deelnames.csv": {
    verband: "Kenmerk van het samenwerkingsverband.",
    organisatie: "Code van de partij, zoals de bron haar noemt.",
    bestuursorganen: "Codes van de lijst orgaan, met | ertussen; leeg als de bron ze niet noemt.",
    rol: "Deelnemer, aandeelhouder of een andere rol.",
    vanaf: "Eerste dag waarop de partij meedoet; leeg als die niet bekend is.",
    tot: "Eerste dag waarop de partij niet meer meedoet.",
    aandeel: "Aandeel in procenten, als de regeling een verdeelsleutel heeft.",
  },
  "organisaties.csv": {
    code: "Code uit TOOI (gelijk aan die van het CBS), of een eigen code gemaakt van de naam.",
    soort: "Soort partij.",
    provincie: "Code van de provincie waarin een gemeente ligt.",
    inwoners: "Aantal inwoners; leeg als het niet bekend is.",
    oppervlakte_km2: "Oppervlakte van het land in vierkante kilometers; leeg als zij niet bekend is.",
    raadszetels: "Aantal zetels in de gemeenteraad; leeg als het niet bekend is.",
    bestaat_vanaf: "Eerste dag waarop de organisatie bestaat.",
    bestaat_tot: "Eerste dag waarop de organisatie niet meer bestaat.",
    opgegaan_in: "Code van de opvolger.",
    opgesplitst_in: "Codes van alle opvolgers van een gesplitste gemeente, met | ertussen.",
  },
  "codelijsten.csv": {
    lijst: "Naam van de lijst.",
    code: "Code, uniek binnen haar lijst.",
    groep: "Code waar deze onder valt.",
    toelichting: "Uitleg voor wie het woord niet kent.",
    volgorde: "Plaats in de lijst.",
    uri: "Adres van het begrip in een landelijke lijst.",
  },
  "bronnen.csv": {
    bron: "Sleutel van de bron.",
    licentie: "Waaronder de gegevens gebruikt mogen worden.",
    url: "Adres van de bron.",
    peildatum: "Dag waarop de bron was zoals zij hier staat.",
    dekking: "Wat de bron weglaat.",
    dekking_gebied: "Code van de provincie waarbinnen de bron niets weglaat.",
  },
  "woonplaatsen.csv": { plaats: "Naam van de plaats." },
  "indelingen.csv": { indeling: "Naam van de indeling.", regio: "Naam van de regio." },
  "buurgemeenten.csv": { buurgemeente: "Code van de buurgemeente (CBS)." },
  "waterschapsgebieden.csv": {
    waterschap: "Code van het waterschap.",
    aandeel_gemeente: "Deel van de gemeente dat in het waterschap ligt, in procenten.",
    aandeel_waterschap: "Deel van het waterschap dat in de gemeente ligt, in procenten.",
  },
};

/** What a column holds; undefined for a column that someone added. */
export function columnDescription(file: string, column: string): string | undefined {
  return COLUMNS[file]?.[column] ?? SHARED[column];
}
