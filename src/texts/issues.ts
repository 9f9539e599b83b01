import { type Issue, isLeftOut, type LostRows } from "@/domain/issue";
import { formatNumber } from "./format";
import type { IssueSubjects } from "./issueCount";
import { countLost, effectSentence, problemSentence } from "./problems";
import { settingTexts } from "./settings";
import { lowerFirst } from "./wording";

export const issueTexts = {
  lead: ({ hasData, hasSettings }: IssueSubjects) => {
    const what = [hasData && "de gegevensbestanden", hasSettings && "de instellingen"].filter(Boolean).join(" en ");
    return `Dit viel op bij het lezen van ${what}.`;
  },
  download: "Download als CSV",
  downloadName: "opmerkingen-bij-de-gegevens.csv",
  leftOut: {
    title: "Niet gebruikt",
    lead: "Deze bestanden, regels of waarden gebruikt de kaart niet.",
  },
  caption: (group: string) => `${group}: opmerkingen per bestand en regel`,
  used: {
    title: "Hersteld of toch gebruikt",
    lead: "Hierdoor ontbreekt niets. U hoeft niets te doen.",
  },
  dismiss: "Begrepen",
  readAll: "Lees alles",
  unreadTitle: "Een deel van de gegevens is niet gelezen",
  unreadLead: "De kaart kan daardoor iets anders laten zien dan in het bestand staat.",
  openList: "Bekijk de opmerkingen",
  wholeFile: "hele bestand",
  empty: "leeg",
  more: (length: number) => `… (${formatNumber(length)} tekens, zie het CSV-bestand)`,
  first: (shown: number, total: number) => `U ziet de eerste ${shown} van ${total}. Het CSV-bestand bevat ze alle.`,
};

/** Signs of a value that are read at a glance. */
const MOST_SHOWN = 60;

/** Headings of the list, which are also the columns of the download. */
export const ISSUE_COLUMNS = {
  file: "Bestand",
  line: "Regel",
  column: "Kolom",
  value: "Waarde",
  problem: "Wat is er mis",
  effect: "Wat is ermee gedaan",
} as const;

/** Extra column of the download: "niet gebruikt", or "hersteld of toch gebruikt". */
export const OUTCOME_COLUMN = "Uitkomst";

/** Whether anything was left out for it, as it stands in the download. */
export function outcomeOf(issue: Issue): string {
  return lowerFirst((isLeftOut(issue) ? issueTexts.leftOut : issueTexts.used).title);
}

/** The value as it fits on screen; empty for a remark on a whole file that has none. */
export function shownValue({ line, value }: Issue): string {
  if (value === "") return line > 0 ? issueTexts.empty : "";
  return value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN)}${issueTexts.more(value.length)}` : value;
}

/** What is wrong with a setting of the site and what was done: "title (config.json), er staat 7: ...". */
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

/**
 * "Veel waarden in deelnames.csv zijn niet gelezen (120). Zo staat op regel 12 bij vanaf: 'x'. Dit is geen ...", and what
 * the file lacks that another one names.
 */
export function unreadSentence({ file, count, example, lost }: UnreadTable): string {
  const many = count > 0 && `Veel waarden in ${file} zijn niet gelezen (${formatNumber(count)}).`;
  const whose = lost?.what === "participations" ? "de deelnemers van " : "";
  const lack = lost && `In ${file} ontbreken ${whose}minstens ${countLost(lost)}.`;
  const named = lost && `Ze staan wel in ${lost.namedIn}.`;
  return [many, many && example && exampleSentence(example), lack, named, !many && example && lookSentence(example)]
    .filter((sentence) => sentence)
    .join(" ");
}

interface UnreadTable {
  readonly file: string;
  readonly count: number;
  readonly example?: Issue;
  readonly lost?: LostRows;
}

function exampleSentence(example: Issue): string {
  const { line, column, value } = example;
  const place = column ? `op regel ${line} bij ${column}` : `op regel ${line}`;
  const found = value.length > 40 ? `${value.slice(0, 40)}…` : value;
  return `Zo staat ${place}: ${found ? `'${found}'` : "niets"}. ${problemSentence(example)}`;
}

function lookSentence(example: Issue): string {
  return `Kijk eerst op regel ${example.line}. ${problemSentence(example)}`;
}
