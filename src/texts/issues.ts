import type { Issue, Problem } from "@/domain/issue";
import { countOf, formatList, formatNumber } from "./format";
import { settingRule, settingTexts } from "./settings";
import { VIEW_NAMES } from "./shell";

export const issueTexts = {
  title: "Opmerkingen bij de gegevens",
  lead: "Dit viel op bij het lezen van de gegevensbestanden. De rest van de gegevens is gewoon gebruikt.",
  download: "Download als CSV",
  downloadName: "opmerkingen-bij-de-gegevens.csv",
  caption: "Opmerkingen, per bestand en regel",
  addressTitle: "Een deel van het adres is niet gebruikt",
  dismiss: "Begrepen",
  unreadTitle: "Een deel van de gegevens is niet gelezen",
  unreadLead: "De kaart kan daardoor iets anders laten zien dan in het bestand staat.",
  openList: "Bekijk de opmerkingen",
  wholeFile: "hele bestand",
  empty: "leeg",
  first: (shown: number, total: number) => `U ziet de eerste ${shown} van ${total}. Het CSV-bestand bevat ze alle.`,
};

/** Headings of the list, which are also the columns of the download. */
export const ISSUE_COLUMNS = {
  file: "Bestand",
  line: "Regel",
  column: "Kolom",
  value: "Waarde",
  problem: "Wat is er mis",
  effect: "Wat is ermee gedaan",
} as const;

const PROBLEM: Readonly<Record<Problem, string>> = {
  "file-missing": "Het bestand staat niet op de server.",
  "file-unreadable": "Het bestand is niet te lezen: de inhoud heeft niet de vorm die hoort bij dit bestand.",
  "encoding-windows-1252":
    "Het bestand is niet in UTF-8 opgeslagen. Het is gelezen als Windows-1252, zoals oudere versies van Excel het opslaan.",
  "column-missing": "Een verplichte kolom ontbreekt.",
  "row-too-long": "De regel heeft meer cellen dan er kolommen zijn. Staat er een scheidingsteken te veel?",
  "quote-unclosed": "Een aanhalingsteken wordt niet gesloten.",
  "value-missing": "Een verplichte waarde is leeg.",
  "id-duplicate": "Deze code is al eerder gebruikt in dit bestand.",
  "code-unknown": "Deze code is niet bekend.",
  "municipality-ended": "Deze gemeente bestaat niet meer.",
  "municipality-twice": "Deze gemeente staat er twee keer.",
  "date-impossible": "Dit is geen bestaande datum. Schrijf een dag als 2026-05-16 of als 16-5-2026.",
  "end-before-start": "De einddatum ligt voor de begindatum.",
  "participant-twice": "Deze deelnemer staat er in dezelfde periode twee keer.",
  "participants-none": "Dit samenwerkingsverband heeft geen deelnemers.",
  "number-impossible": "Dit is geen getal van 0 of meer.",
  "percentage-impossible": "Dit is geen percentage van 0 tot en met 100.",
  "link-unsafe": "Dit is geen volledig webadres dat begint met http:// of https://.",
  "formula-like": "De cel begint met een teken waarmee een rekenblad een formule start.",
  markup: "De cel bevat opmaakcode.",
  "geometry-without-code": "Een gebied heeft geen code.",
  "geometry-broken": "De grens van dit gebied is niet te tekenen.",
  "municipality-without-geometry": "Van deze gemeente is geen grens bekend.",
  "setting-invalid": "Deze instelling is niet bruikbaar.",
  "setting-view-unknown": `Dit is geen naam van een weergave. Staat er een tikfout in? De namen zijn ${formatList(Object.keys(VIEW_NAMES))}.`,
  "setting-unknown": "Deze instelling bestaat niet. Staat er een tikfout in de naam?",
};

/** What was done where the general sentence would not tell enough. */
const DONE: Partial<Record<Problem, string>> = {
  "encoding-windows-1252": "Omgezet naar UTF-8.",
  "municipality-ended": "Geteld bij de gemeente waarin zij is opgegaan.",
  "municipality-twice": "Alleen de eerste keer telt.",
  "participant-twice": "Eén keer geteld.",
  "formula-like": "Bewaard als tekst.",
  markup: "Getoond als tekst.",
  "municipality-without-geometry": "Staat wel in de lijsten, niet op de kaart.",
  "column-missing": "Het hele bestand is niet gebruikt.",
  "file-unreadable": "Het hele bestand is niet gebruikt.",
  "setting-invalid": "De standaardinstelling is gebruikt.",
  "setting-view-unknown": "Alleen deze naam is weggelaten.",
  "setting-unknown": "De instelling is overgeslagen.",
};

const EFFECT: Readonly<Record<Issue["effect"], string>> = {
  rejected: "De regel is niet gebruikt.",
  repaired: "De rest van de regel is gebruikt, deze waarde niet.",
  kept: "Toch gebruikt.",
};

/** What is wrong, in one or two sentences. */
export function problemSentence({ problem, column }: Issue): string {
  const rule = problem === "setting-invalid" ? settingRule(column) : "";
  return rule ? `${PROBLEM[problem]} ${rule}` : PROBLEM[problem];
}

/** What was done about it. */
export function effectSentence({ problem, effect }: Issue): string {
  if (problem === "municipality-ended" && effect === "rejected") return EFFECT.rejected; // no single successor
  if (problem === "setting-invalid" && effect === "rejected") return settingTexts.allUsual;
  return DONE[problem] ?? EFFECT[effect];
}

/** What is wrong with a setting of the site and what was done: "title (config.json), nu 7: ...". */
export function settingSentence(issue: Issue): string {
  const place = `${issue.file}${issue.line > 0 ? settingTexts.line(issue.line) : ""}`;
  const where = issue.column ? `${issue.column} (${place})` : place;
  return `${where}${valueIn(issue)}: ${problemSentence(issue)} ${effectSentence(issue)}`;
}

/** The value of a setting, or the text of the line where a file breaks; empty when there is nothing to show. */
function valueIn({ column, line, value }: Issue): string {
  if (value === "") return "";
  if (column) return settingTexts.value(value);
  return line > 0 ? settingTexts.quote(value) : "";
}

/** "Veel waarden in deelnames.csv zijn niet gelezen (120). Zo staat op regel 12 bij vanaf: 'x'. Dit is geen ...". */
export function unreadSentence(file: string, count: number, example: Issue): string {
  const { line, column, value } = example;
  const place = column ? `op regel ${line} bij ${column}` : `op regel ${line}`;
  const found = value.length > 40 ? `${value.slice(0, 40)}…` : value;
  const what = found ? `'${found}'` : "niets";
  return `Veel waarden in ${file} zijn niet gelezen (${formatNumber(count)}). Zo staat ${place}: ${what}. ${problemSentence(example)}`;
}

/** "23 opmerkingen bij de gegevens". */
export function issueCount(count: number): string {
  return `${countOf(count, "opmerking", "opmerkingen")} bij de gegevens`;
}

/** What was ignored of the address; a view that exists is one that this site has switched off. */
export function addressIssueSentence({ column, value }: Issue): string {
  const view =
    column === "weergave" && Object.hasOwn(VIEW_NAMES, value) && VIEW_NAMES[value as keyof typeof VIEW_NAMES];
  if (view) return `De weergave '${view}' staat op deze kaart niet aan.`;
  return `'${value}' bij '${column}' is niet bekend en is overgeslagen.`;
}
