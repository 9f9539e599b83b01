export const embedTexts = {
  fullScreen: "Bekijk op volledig scherm",
  newTab: "(opent in een nieuw tabblad)",
  showWhole: "Toon alles",
  overview: "Terug naar het overzicht",
};
