/** What one should know to read the map right; each part a heading with its paragraphs. */
export const aboutTexts = {
  parts: [
    {
      heading: "Wat u ziet",
      paragraphs: [
        "Deze kaart laat zien welke gemeenten, waterschappen en provincies samenwerken, waarover, in welke vorm en in welke fase. Alles op het scherm geldt voor één dag: de peildatum.",
        "Een gemeente die is opgegaan in een andere gemeente telt mee bij haar opvolger. Een fase die niemand heeft opgegeven, is afgeleid uit de begindatum of de einddatum. Dat staat er dan bij. Aantallen zeggen niets over hoe goed er wordt samengewerkt.",
      ],
    },
    {
      heading: "Wat er niet in staat",
      paragraphs: [
        "Het landelijke register bevat alleen samenwerking volgens de Wet gemeenschappelijke regelingen. Netwerken, afspraken, stichtingen en bedrijven zijn verzameld voor Utrecht en omgeving. Daarbuiten ontbreken ze.",
        "Het register is gevuld tussen 2016 en 2018. Kiest u een peildatum voor 1 januari 2018, dan is het beeld onvolledig. Er staan geen namen, e-mailadressen of telefoonnummers van personen in.",
      ],
    },
    {
      heading: "Toegankelijkheid",
      paragraphs: [
        "De kaart is gemaakt volgens WCAG 2.2, niveau A en AA. Alles wat de kaart toont, staat ook in een lijst of tabel die u met het toetsenbord en met een schermlezer kunt gebruiken.",
      ],
    },
  ],
  privacy: "Privacy",
  noTracking:
    "Deze kaart plaatst geen cookies en meet geen bezoek. Wat u kiest, staat alleen in het adres van de pagina.",
  keepsCopy:
    "Uw browser bewaart een kopie van de kaart en de gegevens. Daarmee werkt de kaart ook zonder verbinding. Er staat dan bij van welke dag de gegevens zijn.",
  noThirdParties: "De kaart vraagt niets op bij andere partijen.",
  backgroundMap: (host: string) =>
    `De achtergrondkaart komt van ${host}. Uw browser vraagt daar de kaartbeelden op. Verder vraagt de kaart niets op bij andere partijen. Een browser die de achtergrondkaart niet kan tekenen, laat haar weg. De rest blijft gelijk.`,
  sources: "Bronnen",
  licence: (licence: string) => `Licentie: ${licence}.`,
  asOf: (day: string) => `Stand van ${day}.`,
  report: "Een fout gevonden of iets niet toegankelijk? Mail naar",
  leavesSite: "(andere website)",
};
