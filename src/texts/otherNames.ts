/** Words that people type for names that stand differently in the register. */
const OTHER_NAMES: readonly (readonly [name: RegExp, other: string])[] = [
  [/gezondheidsdienst/i, "GGD"],
  [/\bGGD\b/, "gezondheidsdienst"],
  [/omgevingsdienst|milieudienst/i, "RUD OD regionale uitvoeringsdienst"],
  [/uitvoeringsdienst|\bRUD\b/i, "RUD omgevingsdienst"],
  [/veiligheidsregio/i, "VR brandweer"],
  [/energiestrategie|energieregio/i, "RES"],
  [/hoogheemraadschap|wetterskip/i, "waterschap"],
  [/sociale dienst|werk en inkomen/i, "SD sociale werkvoorziening"],
  [/'s-Hertogenbosch/i, "Den Bosch"],
  [/'s-Gravenhage/i, "Den Haag"],
  [/Den Haag/i, "'s-Gravenhage"],
  [/Fryslân/i, "Friesland"],
  [/De Fryske Marren/i, "De Friese Meren"],
  [/De Stichtse Rijnlanden/i, "HDSR"],
  [/Amstel, Gooi en Vecht/i, "AGV"],
  [/Hollands Noorderkwartier/i, "HHNK"],
  [/Schieland en de Krimpenerwaard/i, "HHSK"],
  [/Drents Overijsselse Delta/i, "WDODelta"],
];

/** "GGD" for "Gemeentelijke Gezondheidsdienst Flevoland"; empty for a name that is known by no other. */
export function otherNames(name: string): string {
  return OTHER_NAMES.flatMap(([pattern, other]) => (pattern.test(name) ? [other] : [])).join(" ");
}
