import type { OrganisationKind } from "@/domain/organisation";

/** Networks of which the source does not name all participants, with the reason. */
export const INCOMPLETE: Readonly<Record<string, string>> = {
  "bestuurlijk-platform-groene-hart": "ruim 35 gemeenten niet bij naam",
  "vallei-en-veluwe-klimaatbestendig": "12 van de 28 gemeenten ontbreken",
  "verstedelijking-arnhem-nijmegen-foodvalley":
    "18 gemeenten van de Groene Metropoolregio en de waterschappen ontbreken",
  "nederlandse-limes-samenwerking": "26 gemeenten uit 2014 niet bij naam",
  stedin: "44 of meer gemeenten zijn aandeelhouder",
  cyclus: "aandeelhouders buiten Utrecht ontbreken",
  "gebiedscooperatie-o-gen": "ongeveer 280 leden",
  parkeerservice: "ledenlijst uit 2017",
  "economic-board-utrecht": "deelnemers niet bij naam",
  "rom-utrecht-region": "aandeelhouders niet volledig bekend",
  "regio-deal-vitale-wijken-ii": "alleen Utrecht en het Rijk bij naam",
  // the remark of the row itself says that the list is a part
  "regio-deal-foodvalley-ii": "provincies en overige partners niet in de bron",
  "groen-groeit-mee": "overige natuur- en maatschappelijke partners niet opgenomen",
  "nationaal-programma-groningen": "niet gecontroleerd of alle Groninger gemeenten partij zijn",
};

/** Sources of the rows without an address in the list. */
export const NAMED_SOURCES: Readonly<Record<string, { readonly name: string; readonly url: string }>> = {
  "arbeidsmarktregio-amersfoort": {
    name: "Besluit werkgebieden UWV 2015",
    url: "https://wetten.overheid.nl/BWBR0036164",
  },
  "arbeidsmarktregio-foodvalley": {
    name: "Besluit werkgebieden UWV 2015",
    url: "https://wetten.overheid.nl/BWBR0036164",
  },
  // general knowledge (the remark of the row says so): the address of the association itself, which was not opened
  ipo: { name: "Interprovinciaal Overleg", url: "https://www.ipo.nl/" },
  "unie-van-waterschappen": { name: "Unie van Waterschappen", url: "https://unievanwaterschappen.nl/" },
};

/** Words of the list for a legal form, by their code. */
export const FORMS: Readonly<Record<string, string>> = {
  "netwerk/bestuurlijk overleg": "netwerk",
  "convenant/bestuursovereenkomst": "convenant",
  stichting: "stichting",
  vereniging: "vereniging",
  coöperatie: "cooperatie",
  "besloten vennootschap (BV)": "bv",
  "naamloze vennootschap (NV)": "nv",
};

/** Kinds of the parties that the list names without a code, by the beginning of their name; all others are "overig". */
const KINDS: readonly (readonly [RegExp, OrganisationKind])[] = [
  [/^(Ministerie|Rijksoverheid|Rijkswaterstaat|Rijksdienst|Staatsbosbeheer|UWV)\b/, "rijk"],
  [/^(Openbaar Ministerie|Politie-eenheid)\b/, "rijk"],
  [/^(Veiligheidsregio|GGD|Vervoerregio|Plassenschap|Groene Metropoolregio|Regio)\b/, "samenwerkingsorgaan"],
];

/** The kind of a party that has only a name. */
export function kindOfParty(name: string): OrganisationKind {
  return KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? "overig";
}
