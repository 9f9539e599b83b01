import { formatNumber } from "./format";

/** Said when settings of config.json could not be used. */
export const settingTexts = {
  title: "Niet alle instellingen van deze kaart zijn gebruikt",
  lead: "Dit is voor de beheerder van deze kaart. Per instelling staat wat er mis is en wat de kaart nu gebruikt.",
  close: "Begrepen",
  readAll: (count: number) => (count === 1 ? "Lees de opmerking" : `Alle ${formatNumber(count)} opmerkingen`),
  allUsual: "Alle standaardinstellingen zijn gebruikt.",
  line: (line: number) => `, regel ${line}`,
  value: (value: string) => `, er staat ${value}`,
  quote: (text: string) => `, bij '${text}'`,
};

/** What a setting of config.json must be, by its name; a setting of parts by the name of the whole. */
const RULES: Readonly<Record<string, string>> = {
  "": "Het bestand moet JSON zijn: tussen accolades, met namen en teksten tussen dubbele aanhalingstekens en komma's ertussen.",
  title: "Het moet een tekst zijn van 1 tot en met 120 tekens.",
  area: "Het moet NL zijn, of de code van een provincie die in de gegevens staat, zoals PV26.",
  view: "Het moet de naam zijn van een weergave die aan staat, zoals kaart of tabel.",
  views: "Het moet een lijst zijn van namen van weergaven, zoals kaart en tabel.",
  dataFolder: "Het moet een map op deze site zijn, of een adres dat begint met https://.",
  files:
    "Het moet per gegevensbestand een bestandsnaam zijn, of een adres dat begint met https://. Kijk of de naam links bestaat.",
  referenceDate: "Het moet een bestaande datum vanaf 1900 zijn, zoals 2026-05-16.",
  correctionsEmail: "Het moet een e-mailadres zijn.",
  logo: "Het moet een 'file' zijn met een plaatje op deze site (svg, png, jpg of webp), en een 'alt' met wat het plaatje zegt.",
  backgroundMap: "Het moet 'tiles' zijn met een adres met {z}, {x} en {y}, en 'attribution' met de bronvermelding.",
  theme:
    "Een naam moet beginnen met --kaart-, --nl-, --utrecht- of --basis-. Een waarde moet een kleur, maat of lettertype zijn, zonder url().",
  embedOrigins: "Het moet een lijst zijn van sites, zoals https://www.provincie.example, zonder iets erachter.",
  offline: "Het moet true of false zijn.",
};

/** What the setting must be; empty for one that is not known. */
export function settingRule(setting: string): string {
  const [name = ""] = setting.split(".");
  return Object.hasOwn(RULES, name) ? (RULES[name] ?? "") : "";
}
