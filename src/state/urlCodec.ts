import { type AddressIssue, LONGEST_TEXT } from "@/domain/addressIssue";
import { type Choices, FACETS, type Facet } from "@/domain/filter";
import type { EndedMunicipality } from "@/domain/formerMunicipalities";
import { withoutUnseen } from "@/domain/unseenSigns";
import { FACET_PARAMETER, PARAMETER } from "./addressNames";
import { isMinimum, isOneOf, isOrigin, isSwitch, isTableOrder, isUsableDay, WATER_BOARDS } from "./addressValues";
import { EMBED_PARTS, type EmbedPart, FIT_PARTS, type Visit } from "./appState";
import { MATRIX_COLUMNS, MATRIX_ORDERS } from "./matrixChoices";
import { trialFromText, trialToText } from "./trialCodec";

/** Tells whether a value of the address exists in the data, or among the views that are on. */
export interface KnownValues {
  view: (name: string) => boolean;
  area: (code: string) => boolean;
  municipality: (code: string) => boolean;
  /** What became of a municipality that has ended. */
  ended: (code: string) => EndedMunicipality | undefined;
  partnership: (id: string) => boolean;
  division: (code: string) => boolean;
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
 * Inverse of `visitToQuery`. Absent values are as at home; what cannot be used as it stands is left out, or gives way to
 * what stands for it, and is reported. Parameters of others (a campaign, a host) are left alone.
 */
export function visitFromQuery(
  query: string,
  home: Visit,
  known: KnownValues,
): { visit: Visit; issues: AddressIssue[] } {
  const parameters = new URLSearchParams(query);
  const issues: AddressIssue[] = [];
  const report = (key: string, value: string, problem: AddressIssue["problem"], ended?: EndedMunicipality) => {
    issues.push({ key, value: withoutUnseen(value), problem, ...(ended && { ended }) });
  };
  const all = (name: string, isKnown: (value: string) => boolean, standIn = noStandIn) => {
    const used = [...new Set(parameters.getAll(name))].flatMap((value) => {
      const ended = standIn(value);
      if (isKnown(value) && !ended?.successor) return [value];
      report(name, value, ended ? "ended" : "unknown", ended);
      return ended?.successor ? [ended.successor.code] : [];
    });
    return [...new Set(used)];
  };
  const one = <T extends string>(name: string, isKnown: (value: string) => boolean, usual: T) => {
    const [first, ...others] = all(name, isKnown);
    for (const value of others) report(name, value, "second");
    return (first as T | undefined) ?? usual;
  };
  const choices = Object.fromEntries(
    FACETS.map((facet) => {
      const standIn = facet === "participant" ? known.ended : undefined;
      return [facet, all(FACET_PARAMETER[facet], (code) => known.choice(facet, code), standIn)];
    }),
  ) as unknown as Choices;
  const text = one<string>(PARAMETER.text, () => true, home.text);
  if (text.length > LONGEST_TEXT) report(PARAMETER.text, text, "tooLong");
  const visit: Visit = {
    view: one(PARAMETER.view, known.view, home.view),
    area: one(PARAMETER.area, known.area, home.area),
    municipalities: all(PARAMETER.municipality, known.municipality, known.ended),
    partnerships: all(PARAMETER.partnership, known.partnership),
    choices,
    text: withoutUnseen(text.slice(0, LONGEST_TEXT)),
    referenceDate: one(PARAMETER.referenceDate, isUsableDay, home.referenceDate),
    since: one(PARAMETER.since, isUsableDay, home.since),
    division: one(PARAMETER.division, known.division, home.division),
    part: one(PARAMETER.part, isOneOf(FIT_PARTS), home.part),
    trials: all(PARAMETER.trial, (value) => isKnownTrial(value, known)).flatMap((value) => trialFromText(value) ?? []),
    minimum: Number(one<string>(PARAMETER.minimum, isMinimum, String(home.minimum))),
    isCrossing: one<string>(PARAMETER.crossing, isSwitch, "0") === "1",
    order: one(PARAMETER.order, isTableOrder, home.order),
    columns: one(PARAMETER.columns, isOneOf(MATRIX_COLUMNS), home.columns),
    ordering: one(PARAMETER.ordering, isOneOf(MATRIX_ORDERS), home.ordering),
    showsWaterBoards: all(PARAMETER.boundaries, isOneOf([WATER_BOARDS])).length > 0,
    renderer: one<"svg" | "webgl" | "">(PARAMETER.renderer, isOneOf(["svg", "webgl"]), "") || undefined,
    isEmbedded: one<string>(PARAMETER.embed, isSwitch, "0") === "1",
    shows: all(PARAMETER.shows, isOneOf(EMBED_PARTS)) as EmbedPart[],
    host: one<string>(PARAMETER.host, isOrigin, ""),
    isGrowing: one<string>(PARAMETER.growing, isSwitch, "0") === "1",
  };
  return { visit, issues };
}

/** For values that nothing else can stand in for. */
function noStandIn(_: string): EndedMunicipality | undefined {
  return undefined;
}

function isKnownTrial(value: string, known: KnownValues): boolean {
  const trial = trialFromText(value);
  if (!trial || !known.municipality(trial.municipality)) return false;
  return trial.kind === "merge" ? known.municipality(trial.into) : known.partnership(trial.partnership);
}
