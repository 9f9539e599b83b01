/** What the open data set is, for people and catalogues. */
export const openDataTexts = {
  title: "Samenwerkingskaart: samenwerking tussen gemeenten en andere overheden",
  catalogueTitle: "Open data van de Samenwerkingskaart",
  description:
    "Welke gemeenten, waterschappen, provincies en andere partijen in Nederland samenwerken: de samenwerkingsverbanden met hun onderwerp, juridische vorm en fase, en wie eraan meedoet en sinds wanneer. Samenwerking volgens de Wet gemeenschappelijke regelingen komt uit het Register van Overheidsorganisaties. Netwerken, afspraken, stichtingen en bedrijven zijn alleen voor Utrecht en omgeving verzameld. Voor 2018 is het register onvolledig.",
  rights:
    "Rijen met een andere bron dan het Register van Overheidsorganisaties zijn feiten uit openbare bronnen. De bron staat bij elke rij.",
  keywords: ["samenwerking", "gemeenschappelijke regelingen", "gemeenten", "waterschappen", "provincies", "netwerken"],
  /** Names of the themes that European catalogues file it under, by their code. */
  themes: { GOVE: "Overheid en publieke sector", REGI: "Regio's en steden" },
  unknownPublisher: "Beheerder van de Samenwerkingskaart",
  package: "Beschrijving van alle tabellen en hun kolommen (Frictionless Data Package)",
};

interface TableText {
  readonly title: string;
  readonly description: string;
}

/** What each file of the open data set holds. */
export const FILE_DESCRIPTIONS = {
  "samenwerkingsverbanden.csv": {
    title: "Samenwerkingsverbanden",
    description: "Een rij per samenwerkingsverband, ook van verbanden die zijn geëindigd.",
  },
  "deelnames.csv": {
    title: "Deelnames",
    description: "Een rij per partij in een samenwerkingsverband, in één periode.",
  },
  "organisaties.csv": {
    title: "Organisaties",
    description: "Een rij per partij: gemeenten, provincies, waterschappen en anderen, ook opgeheven gemeenten.",
  },
  "codelijsten.csv": {
    title: "Codelijsten",
    description: "Een rij per code, met haar naam en uitleg.",
  },
  "bronnen.csv": {
    title: "Bronnen",
    description: "Een rij per bron, met licentie en peildatum.",
  },
  "woonplaatsen.csv": {
    title: "Woonplaatsen",
    description: "Een rij per plaats in een gemeente.",
  },
  "indelingen.csv": {
    title: "Indelingen",
    description: "Een rij per gemeente in een regio van een indeling, zoals de veiligheidsregio's.",
  },
  "buurgemeenten.csv": {
    title: "Buurgemeenten",
    description: "Een rij per paar gemeenten met een gemeenschappelijke grens over land; elk paar één keer.",
  },
  "waterschapsgebieden.csv": {
    title: "Gemeenten en waterschappen",
    description: "Een rij per waterschap en gemeente die over elkaar liggen, met de delen van de oppervlakte.",
  },
  "gemeenten.topojson": {
    title: "Grenzen van gemeenten en provincies",
    description: "TopoJSON in WGS84, vereenvoudigd voor een kaart.",
  },
  "provincies.topojson": {
    title: "Grenzen van provincies",
    description: "TopoJSON in WGS84, afgeleid van de gemeentegrenzen.",
  },
  "waterschappen.topojson": {
    title: "Grenzen van waterschappen",
    description: "TopoJSON in WGS84, vereenvoudigd voor een kaart.",
  },
} satisfies Record<string, TableText>;
