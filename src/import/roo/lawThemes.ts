/**
 * Themes that follow from the law an arrangement is based on, for the arrangements to which the register gives none.
 *
 * Only laws that regulate one field of policy are here. Laws that nearly every arrangement names say nothing about its
 * field: Wet gemeenschappelijke regelingen, Gemeentewet, Provinciewet, Waterschapswet, Algemene wet bestuursrecht, and
 * also Archiefwet 1995 (mostly the clause on keeping the own archive) and Politiewet (the clause on public order).
 * Keys are BWB ids of wetten.overheid.nl; values are codes of the list `thema`.
 */
export const LAW_THEMES: Readonly<Record<string, string>> = {
  // Wet veiligheidsregio's, its decree, and the Brandweerwet 1985 before it
  BWBR0027466: "openbare-orde-en-veiligheid.veiligheid",
  BWBR0027844: "openbare-orde-en-veiligheid.veiligheid",
  BWBR0003764: "openbare-orde-en-veiligheid.veiligheid",
  // Wet publieke gezondheid, and the Wet collectieve preventie volksgezondheid before it
  BWBR0024705: "zorg-en-gezondheid",
  BWBR0004760: "zorg-en-gezondheid",
  // Wet ambulancezorgvoorzieningen, and the Tijdelijke wet ambulancezorg before it
  BWBR0043925: "zorg-en-gezondheid",
  BWBR0031557: "zorg-en-gezondheid",
  // Wet maatschappelijke ondersteuning 2015, the one before it, and the decree
  BWBR0035362: "zorg-en-gezondheid",
  BWBR0020031: "zorg-en-gezondheid",
  BWBR0035733: "zorg-en-gezondheid",
  // Jeugdwet and its decree
  BWBR0034925: "zorg-en-gezondheid.jeugdzorg",
  BWBR0035779: "zorg-en-gezondheid.jeugdzorg",
  // Participatiewet, IOAW, IOAZ, both decrees on benefits for the self-employed: benefits and getting people to work
  BWBR0015703: "sociale-zekerheid.arbeidsongeschiktheid-en-werkloosheid",
  BWBR0004044: "sociale-zekerheid.arbeidsongeschiktheid-en-werkloosheid",
  BWBR0004163: "sociale-zekerheid.arbeidsongeschiktheid-en-werkloosheid",
  BWBR0007335: "sociale-zekerheid.arbeidsongeschiktheid-en-werkloosheid",
  BWBR0015711: "sociale-zekerheid.arbeidsongeschiktheid-en-werkloosheid",
  // Wet sociale werkvoorziening: sheltered work
  BWBR0008903: "werk",
  // Wet gemeentelijke schuldhulpverlening
  BWBR0031331: "sociale-zekerheid",
  // Leerplichtwet 1969, the law and the decree on early school leaving, Wet op het primair onderwijs
  BWBR0002628: "onderwijs-en-wetenschap",
  BWBR0013103: "onderwijs-en-wetenschap",
  BWBR0013111: "onderwijs-en-wetenschap",
  BWBR0003420: "onderwijs-en-wetenschap.basisonderwijs",
  // Wet inburgering
  BWBR0020611: "migratie-en-integratie.integratie",
  // Wet waardering onroerende zaken
  BWBR0007119: "overheidsfinancien.belasting",
  // Wet milieubeheer
  BWBR0003245: "natuur-en-milieu",
  // Wet algemene bepalingen omgevingsrecht, Omgevingswet
  BWBR0024779: "ruimte-en-infrastructuur.ruimtelijke-ordening",
  BWBR0037885: "ruimte-en-infrastructuur.ruimtelijke-ordening",
  // Waterwet
  BWBR0025458: "ruimte-en-infrastructuur.waterbeheer",
  // Monumentenwet 1988, Erfgoedwet
  BWBR0004471: "cultuur-en-recreatie.cultureel-erfgoed",
  BWBR0037521: "cultuur-en-recreatie.cultureel-erfgoed",
  // Wet personenvervoer 2000
  BWBR0011470: "verkeer.openbaar-vervoer",
};
