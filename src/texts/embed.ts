export const embedTexts = {
  fullScreen: "Bekijk op volledig scherm",
  newTab: "(opent in een nieuw tabblad)",
  overview: "Terug naar het overzicht",
};
