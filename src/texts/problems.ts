import type { Issue, LostRows, Problem } from "@/domain/issue";
import { countOf, countPartnerships, formatList } from "./format";
import { settingRule, settingTexts } from "./settings";
import { VIEW_NAMES } from "./shell";

const PROBLEM: Readonly<Record<Problem, string>> = {
  "file-missing": "Het bestand staat niet op de server.",
  "file-refused": "De server gaf het bestand niet, maar een fout.",
  "file-unreachable": "De server gaf geen antwoord. Misschien was er geen verbinding.",
  "file-empty": "Het bestand is leeg.",
  "file-unreadable": "Het bestand is niet te lezen: de inhoud heeft niet de vorm die hoort bij dit bestand.",
  "encoding-windows-1252":
    "Het bestand is niet in UTF-8 opgeslagen. Het is gelezen als Windows-1252, zoals oudere versies van Excel het opslaan.",
  "column-missing": "Een verplichte kolom ontbreekt.",
  "row-too-long": "De regel heeft meer cellen dan er kolommen zijn. Staat er een scheidingsteken te veel?",
  "row-cut-off": "Het bestand houdt hier op, midden in een regel. Misschien is het afgekapt.",
  "quote-unclosed": "Een aanhalingsteken wordt niet gesloten, of staat midden in een cel.",
  "value-missing": "Een verplichte waarde is leeg.",
  "id-duplicate": "Deze code is al eerder gebruikt in dit bestand.",
  "code-unknown": "Deze code is niet bekend.",
  "rows-lost": "Een ander bestand noemt codes die in dit bestand ontbreken.",
  "rows-none": "Geen enkele regel van dit bestand is bruikbaar.",
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
  "signs-unseen": "De cel bevat tekens die u niet ziet. Bij de waarde staan ze als code tussen haken, zoals [U+202E].",
  "geometry-without-code": "Een gebied heeft geen code.",
  "geometry-broken": "De grens van dit gebied is niet te tekenen.",
  "municipality-without-geometry": "Van deze gemeente is geen grens bekend.",
  "setting-invalid": "Deze instelling is niet bruikbaar.",
  "setting-view-unknown": `Dit is geen naam van een weergave. Staat er een tikfout in? De namen zijn ${formatList(Object.keys(VIEW_NAMES))}.`,
  "setting-unknown": "Deze instelling bestaat niet. Staat er een tikfout in de naam?",
};

const FILE_UNUSED = "Het hele bestand is niet gebruikt.";

/** What was done where the general sentence would not tell enough. */
const DONE: Partial<Record<Problem, string>> = {
  "file-missing": FILE_UNUSED,
  "file-refused": FILE_UNUSED,
  "file-unreachable": FILE_UNUSED,
  "file-empty": FILE_UNUSED,
  "rows-none": FILE_UNUSED,
  "row-cut-off": "De regel is gebruikt zover die er staat.",
  "encoding-windows-1252": "Omgezet naar UTF-8.",
  "municipality-ended": "Geteld bij de gemeente waarin zij is opgegaan.",
  "municipality-twice": "Alleen de eerste keer telt.",
  "participant-twice": "Eén keer geteld.",
  "formula-like": "Bewaard als tekst.",
  markup: "Getoond als tekst.",
  "signs-unseen": "Deze tekens zijn weggelaten. De rest van de cel is gebruikt.",
  "municipality-without-geometry": "Staat wel in de lijsten, niet op de kaart.",
  "column-missing": FILE_UNUSED,
  "file-unreadable": FILE_UNUSED,
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
export function problemSentence({ problem, column, value, lost }: Issue): string {
  if (lost) return lostSentence(lost);
  if (problem === "file-refused" && value) return `De server gaf het bestand niet, maar een fout (${value}).`;
  if (problem === "column-missing") return `De verplichte kolom '${column}' ontbreekt.`;
  const rule = problem === "setting-invalid" ? settingRule(column) : "";
  return rule ? `${PROBLEM[problem]} ${rule}` : PROBLEM[problem];
}

/** What was done about it. */
export function effectSentence({ problem, effect, lost }: Issue): string {
  if (lost) return lostEffect(lost);
  if (problem === "municipality-ended" && effect === "rejected") return EFFECT.rejected; // no single successor
  if (problem === "setting-invalid" && effect === "rejected") return settingTexts.allUsual;
  return DONE[problem] ?? EFFECT[effect];
}

/** "232 samenwerkingsverbanden", of what a file lacks. */
export function countLost({ what, count }: LostRows): string {
  if (what === "organisations") return countOf(count, "organisatie", "organisaties");
  return what === "codes" ? countOf(count, "code", "codes") : countPartnerships(count);
}

function lostSentence(lost: LostRows): string {
  const { what, namedIn, count } = lost;
  const named = `${namedIn} noemt ${countLost(lost)}`;
  if (what === "participations") return `${named} waarvan in dit bestand geen deelnemers staan.`;
  const [which, verb] = count > 1 ? ["die", "ontbreken"] : [what === "partnerships" ? "dat" : "die", "ontbreekt"];
  return `${named} ${which} in dit bestand ${verb}.`;
}

function lostEffect({ what, namedIn, rows }: LostRows): string {
  if (what === "participations") return "Ze staan er zonder deelnemers.";
  const which = `${countOf(rows, "regel", "regels")} van ${namedIn}`;
  if (what === "codes") return `Bij ${which} is daardoor een waarde weggelaten.`;
  return `Daardoor ${rows === 1 ? "is" : "zijn"} ${which} niet gebruikt.`;
}
