import { type IsoDate, isIsoDate } from "@/domain/dates";
import { splitValues } from "@/load/parseCsv";
import type { Row } from "../tables/table";
import { cleanLine } from "../text/cleanText";
import { slug } from "../text/slug";
import { webAddress } from "../text/webAddress";
import { FORMS, INCOMPLETE, NAMED_SOURCES } from "./knowledge";

/** Columns of the list of networks. */
export const NETWORK_COLUMNS: readonly string[] = [
  ...["id", "naam", "afkorting", "thema", "juridische_vorm", "fase", "fase_bron", "startdatum", "einddatum"],
  ...["deelnemers", "website", "bron_url", "zekerheid", "opmerking"],
];

/** The row of `samenwerkingsverbanden.csv` for one row of the list of networks; undefined when its form is unknown. */
export function networkRow(source: Row, checkedOn: IsoDate): Row | undefined {
  const { id = "", naam = "", afkorting = "", juridische_vorm = "", zekerheid = "" } = source;
  const vorm = FORMS[juridische_vorm];
  if (!id || !naam || !vorm) return undefined;
  const themes = splitValues(source.thema).map(slug);
  const { start, remark } = preciseStart(source);
  return {
    id,
    naam: cleanLine(naam),
    afkorting,
    themas: [...new Set(themes)].join("|"),
    themas_herkomst: themes.length > 0 ? "bron" : "",
    vorm,
    ...phaseOf(source),
    startdatum: start,
    einddatum: endOf(source.einddatum ?? ""),
    deelnemerslijst: id in INCOMPLETE ? "onvolledig" : "volledig",
    website: webAddress(source.website ?? "") ?? "",
    ...sourceOf(id, source.bron_url ?? ""),
    gecontroleerd_op: checkedOn,
    zekerheid,
    opmerking: remark,
  };
}

/** "afgeleid: bestuursconvenant sinds 2008" tells how the phase was found and why. */
function phaseOf({ fase = "", fase_bron = "" }: Row): Row {
  const [, origin = "", note = ""] = /^(bron|afgeleid):\s*([\s\S]*)$/.exec(fase_bron) ?? [];
  return { fase: slug(fase), fase_herkomst: fase ? origin : "", fase_toelichting: note || fase_bron };
}

/** The remark holds the month where the list has only a year: "startdatum preciezer: 2019-07". */
function preciseStart({ startdatum = "", opmerking = "" }: Row): { start: IsoDate; remark: string } {
  const pattern = /\s*startdatum preciezer: ([\d-]+)\.?/;
  const precise = pattern.exec(opmerking)?.[1] ?? "";
  const isBetter = isIsoDate(precise) && precise.startsWith(startdatum);
  return { start: isBetter ? precise : startdatum, remark: cleanLine(opmerking.replace(pattern, "")) };
}

/** The list gives the last year ("2024-2027"); our tables the first moment without: a year moves up by one. */
function endOf(end: IsoDate): IsoDate {
  return /^\d{4}$/.test(end) ? String(Number(end) + 1) : end;
}

/** The publisher, as far as the address tells it: its host. */
function sourceOf(id: string, address: string): Row {
  const named = NAMED_SOURCES[id];
  if (named) return { bron: named.name, bron_url: named.url };
  const url = webAddress(address) ?? "";
  return { bron: url ? new URL(url).hostname.replace(/^www\./, "") : "", bron_url: url };
}
