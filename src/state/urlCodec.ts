import { isIsoDate } from "@/domain/dates";
import { type Choices, FACETS, type Facet } from "@/domain/filter";
import type { Issue } from "@/domain/issue";
import { withoutUnseen } from "@/domain/unseenSigns";
import { FACET_PARAMETER, PARAMETER } from "./addressNames";
import { EMBED_PARTS, type EmbedPart, FIT_PARTS, type Visit } from "./appState";
import { MATRIX_COLUMNS, MATRIX_ORDERS } from "./matrixChoices";
import { trialFromText, trialToText } from "./trialCodec";

/** The only boundaries that can be asked for. */
const WATER_BOARDS = "waterschappen";

/** Tells whether a value of the address exists in the data, or among the views that are on. */
export interface KnownValues {
  view: (name: string) => boolean;
  area: (code: string) => boolean;
  municipality: (code: string) => boolean;
  partnership: (id: string) => boolean;
  choice: (facet: Facet, code: string) => boolean;
}

/**
 * "gemeente=GM0342&thema=wonen"; what is as at home is left out, so that a clean page has a clean address and the
 * address reads like a sentence.
 */
export function visitToQuery(visit: Visit, home: Visit): string {
  const pairs: [string, string][] = [];
  const add = (name: string, value: string, usual: string) => {
    if (value !== usual) pairs.push([name, value]);
  };
  add(PARAMETER.view, visit.view, home.view);
  add(PARAMETER.area, visit.area, home.area);
  for (const code of visit.municipalities) pairs.push([PARAMETER.municipality, code]);
  for (const id of visit.partnerships) pairs.push([PARAMETER.partnership, id]);
  for (const facet of FACETS) for (const code of visit.choices[facet]) pairs.push([FACET_PARAMETER[facet], code]);
  add(PARAMETER.text, visit.text.trim(), "");
  add(PARAMETER.referenceDate, visit.referenceDate, home.referenceDate);
  add(PARAMETER.since, visit.since, home.since);
  add(PARAMETER.division, visit.division, home.division);
  add(PARAMETER.part, visit.part, home.part);
  for (const trial of visit.trials) pairs.push([PARAMETER.trial, trialToText(trial)]);
  add(PARAMETER.minimum, String(visit.minimum), String(home.minimum));
  if (visit.isCrossing) pairs.push([PARAMETER.crossing, "1"]);
  add(PARAMETER.order, visit.order, home.order);
  add(PARAMETER.columns, visit.columns, home.columns);
  add(PARAMETER.ordering, visit.ordering, home.ordering);
  if (visit.showsWaterBoards) pairs.push([PARAMETER.boundaries, WATER_BOARDS]);
  if (visit.isEmbedded) pairs.push([PARAMETER.embed, "1"]);
  for (const part of visit.shows) pairs.push([PARAMETER.shows, part]);
  add(PARAMETER.host, visit.host, "");
  if (visit.isGrowing) pairs.push([PARAMETER.growing, "1"]);
  if (visit.renderer) pairs.push([PARAMETER.renderer, visit.renderer]);
  return new URLSearchParams(pairs).toString();
}

/**
 * Inverse of `visitToQuery`. Absent values are as at home; unknown or broken ones are left out and reported, with the
 * name in the address as column. Parameters of others (a campaign, a host) are left alone.
 */
export function visitFromQuery(query: string, home: Visit, known: KnownValues): { visit: Visit; issues: Issue[] } {
  const parameters = new URLSearchParams(query);
  const issues: Issue[] = [];
  const all = (name: string, isKnown: (value: string) => boolean) => {
    const values = [...new Set(parameters.getAll(name))];
    for (const value of values.filter((each) => !isKnown(each))) issues.push(ignored(name, value));
    return values.filter(isKnown);
  };
  const one = <T extends string>(name: string, isKnown: (value: string) => boolean, usual: T) =>
    (all(name, isKnown)[0] as T | undefined) ?? usual;
  const choices = Object.fromEntries(
    FACETS.map((facet) => [facet, all(FACET_PARAMETER[facet], (code) => known.choice(facet, code))]),
  ) as unknown as Choices;
  const visit: Visit = {
    view: one(PARAMETER.view, known.view, home.view),
    area: one(PARAMETER.area, known.area, home.area),
    municipalities: all(PARAMETER.municipality, known.municipality),
    partnerships: all(PARAMETER.partnership, known.partnership),
    choices,
    text: withoutUnseen(parameters.get(PARAMETER.text)?.slice(0, 200) ?? home.text),
    referenceDate: one(PARAMETER.referenceDate, isFullDate, home.referenceDate),
    since: one(PARAMETER.since, isFullDate, home.since),
    division: one(PARAMETER.division, isCode, home.division),
    part: one(PARAMETER.part, isOneOf(FIT_PARTS), home.part),
    trials: all(PARAMETER.trial, (value) => isKnownTrial(value, known)).flatMap((value) => trialFromText(value) ?? []),
    minimum: Number(one<string>(PARAMETER.minimum, (value) => /^[1-9]\d{0,2}$/.test(value), String(home.minimum))),
    isCrossing: one<string>(PARAMETER.crossing, isSwitch, "0") === "1",
    order: one(PARAMETER.order, (value) => isCode(value.replace(/^-/, "")), home.order),
    columns: one(PARAMETER.columns, isOneOf(MATRIX_COLUMNS), home.columns),
    ordering: one(PARAMETER.ordering, isOneOf(MATRIX_ORDERS), home.ordering),
    showsWaterBoards: all(PARAMETER.boundaries, isOneOf([WATER_BOARDS])).length > 0,
    renderer: one<"svg" | "webgl" | "">(PARAMETER.renderer, isRenderer, "") || undefined,
    isEmbedded: one<string>(PARAMETER.embed, isSwitch, "0") === "1",
    shows: all(PARAMETER.shows, isOneOf(EMBED_PARTS)) as EmbedPart[],
    host: one<string>(PARAMETER.host, isOrigin, ""),
    isGrowing: one<string>(PARAMETER.growing, isSwitch, "0") === "1",
  };
  return { visit, issues };
}

function ignored(column: string, value: string): Issue {
  return { file: "", line: 0, column, value: withoutUnseen(value), problem: "code-unknown", effect: "rejected" };
}

function isFullDate(value: string): boolean {
  return value.length === 10 && isIsoDate(value);
}

/** Whether such a division or column exists is known where it is used; here it must only look like one. */
function isCode(value: string): boolean {
  return /^[a-z][a-z0-9-]{0,40}$/.test(value);
}

function isOneOf(values: readonly string[]): (value: string) => boolean {
  return (value) => values.includes(value);
}

function isSwitch(value: string): boolean {
  return value === "0" || value === "1";
}

function isOrigin(value: string): boolean {
  return /^https?:/.test(value) && URL.canParse(value) && new URL(value).origin === value;
}

function isKnownTrial(value: string, known: KnownValues): boolean {
  const trial = trialFromText(value);
  if (!trial || !known.municipality(trial.municipality)) return false;
  return trial.kind === "merge" ? known.municipality(trial.into) : known.partnership(trial.partnership);
}

function isRenderer(value: string): boolean {
  return value === "svg" || value === "webgl";
}
