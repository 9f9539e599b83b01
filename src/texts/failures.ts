import { groupBy } from "@/domain/groupBy";
import { formatList, formatNumber } from "./format";

/** What could not be had; the names are those of the data files. */
export interface Failure {
  readonly file: string;
  readonly data: string;
  readonly cause: Cause;
  readonly lost?: number;
}

interface Cause {
  readonly reason: "missing" | "refused" | "unreachable" | "empty" | "unreadable" | "columns" | "unused";
  readonly status?: number;
  readonly columns?: readonly string[];
  /** Another site that the file is on. */
  readonly from?: string;
}

/** "De bestanden a.csv en b.csv staan niet op de server.": one sentence per cause. */
export function failureSentences(failures: readonly Failure[]): string[] {
  const groups = groupBy(failures, ({ cause }) => JSON.stringify(cause));
  return [...groups.values()].map((group) => {
    const names = formatList(group.map(({ file }) => file));
    const [first] = group;
    const isOne = group.length === 1;
    return `${isOne ? "Het bestand" : "De bestanden"} ${names} ${first ? what(first.cause, isOne) : ""}.`;
  });
}

function what({ reason, status, columns = [], from }: Cause, isOne: boolean): string {
  const [could, is] = isOne ? ["kon", "is"] : ["konden", "zijn"];
  const lacking = formatList(columns.map((column) => `'${column}'`));
  return {
    missing: `${isOne ? "staat" : "staan"} niet op de server`,
    refused: `${could} niet worden opgehaald: de server gaf een fout (${status})`,
    unreachable: `${could} niet worden opgehaald: ${from ?? "de server"} gaf geen antwoord. Controleer de verbinding${from ? forKeeper(from) : ""}`,
    empty: `${is} leeg`,
    unreadable: `${could} niet worden gelezen: de inhoud heeft niet de juiste vorm`,
    columns: `${is} niet gebruikt: de ${columns.length === 1 ? `kolom ${lacking} ontbreekt` : `kolommen ${lacking} ontbreken`}`,
    unused: `${isOne ? "heeft" : "hebben"} geen enkele bruikbare regel`,
  }[reason];
}

/** What else may keep a browser from another site; it does not tell which of them. */
function forKeeper(from: string): string {
  return `. Beheert u deze kaart? Kijk of dataFolder en files in config.json kloppen, en of het beveiligingsbeleid (connect-src) ${from} toestaat`;
}

/** What cannot be seen without these files, and what still works; nothing in it contradicts the rest. */
export function consequenceSentence(failures: readonly Failure[]): string {
  const lacks = (data: string) => failures.some((failure) => failure.data === data);
  const hasNoMap = lacks("municipalities");
  if (hasNoMap && lacks("partnerships")) return "Er is nu niets te tonen.";
  const lost = failures.find(({ data }) => data === "partnerships")?.lost;
  const sentences = [
    lacks("partnerships") &&
      `U ziet geen samenwerkingsverbanden${lost ? `: er ontbreken er minstens ${formatNumber(lost)}` : ""}. Hoeveel er per gemeente zijn, is niet bekend.`,
    !lacks("partnerships") &&
      lacks("participations") &&
      "U ziet wel de samenwerkingsverbanden in de tabel, maar niet wie meedoet.",
    hasNoMap && "U ziet geen kaart.",
    lacks("organisations") &&
      (hasNoMap
        ? "De namen en gegevens van gemeenten en andere deelnemers ontbreken."
        : "De gegevens van gemeenten en de namen van andere deelnemers ontbreken."), // the map names municipalities
    !lacks("partnerships") &&
      (lacks("participations") || lacks("organisations")) &&
      "Aantallen per gemeente zijn niet bekend.",
    !lacks("partnerships") && lacks("codeLists") && "U ziet codes in plaats van namen, en geen uitleg bij begrippen.",
    lacks("waterBoards") && "U ziet de grenzen van waterschappen niet op de kaart.",
    lacks("sources") && "U ziet niet waar de gegevens vandaan komen.",
    lacks("settings") && "De kaart gebruikt de standaardinstellingen.",
    worksSentence(lacks),
  ];
  return sentences.filter((sentence) => sentence).join(" ");
}

function worksSentence(lacks: (data: string) => boolean): string {
  if (lacks("organisations")) return "";
  if (lacks("partnerships")) return "De kaart van gemeenten werkt wel.";
  if (lacks("municipalities")) return "De tabel en de lijsten werken wel.";
  return lacks("participations") ? "" : "De rest werkt wel.";
}
