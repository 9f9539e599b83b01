import type { Dataset } from "./dataset";
import type { WhatIf } from "./measures/whatIf";
import type { Organisation } from "./organisation";

/** For every municipality that merges in a trial: the code of the one that takes over in the end. */
export type Mergers = ReadonlyMap<string, string>;

/**
 * Who goes into whom after these trials, chains followed to their end (A into B and B into C: both into C). A merger
 * that names a municipality which is gone already does nothing.
 */
export function mergersOf(trials: readonly WhatIf[]): Mergers {
  const mergers = new Map<string, string>();
  for (const trial of trials) {
    if (trial.kind !== "merge" || mergers.has(trial.municipality) || mergers.has(trial.into)) continue;
    for (const [gone, into] of mergers) if (into === trial.municipality) mergers.set(gone, trial.into);
    mergers.set(trial.municipality, trial.into);
  }
  return mergers;
}

/** The codes with those of the municipalities that went into them: all the ground that they cover. */
export function withMerged(codes: readonly string[], mergers: Mergers): readonly string[] {
  if (mergers.size === 0) return codes;
  const gone = [...mergers].filter(([, into]) => codes.includes(into)).map(([code]) => code);
  return gone.length === 0 ? codes : [...new Set([...codes, ...gone])].sort();
}

/**
 * The dataset in which these municipalities are one: the list holds the merged one only, and the code of each that is
 * gone leads to it, so that a link to a gone one still shows something. Without mergers: the very same dataset.
 */
export function mergeInDataset(
  dataset: Dataset,
  mergers: Mergers,
  nameOf: (stays: Organisation, gone: readonly Organisation[]) => string,
): Dataset {
  if (mergers.size === 0) return dataset;
  const organisations = new Map(dataset.organisations);
  for (const into of new Set(mergers.values())) {
    const stays = dataset.organisations.get(into);
    const gone = [...mergers].flatMap(([code, other]) =>
      other === into ? (dataset.organisations.get(code) ?? []) : [],
    );
    if (!stays) continue;
    const merged = mergeOrganisations(stays, gone, nameOf(stays, gone));
    for (const { code } of [stays, ...gone]) organisations.set(code, merged);
  }
  const municipalities = dataset.municipalities
    .filter(({ code }) => !mergers.has(code))
    .map((municipality) => organisations.get(municipality.code) ?? municipality);
  return { ...dataset, organisations, municipalities };
}

/** Keeps code and province of the one that stays; a number that is not known of all is not known of the whole. */
function mergeOrganisations(stays: Organisation, gone: readonly Organisation[], name: string): Organisation {
  const all = [stays, ...gone];
  const { code, kind, province, website } = stays;
  return {
    code,
    name,
    kind,
    province,
    website,
    inhabitants: sumOfAll(all.map(({ inhabitants }) => inhabitants)),
    areaKm2: sumOfAll(all.map(({ areaKm2 }) => areaKm2)),
  };
}

function sumOfAll(numbers: readonly (number | undefined)[]): number | undefined {
  return numbers.reduce((sum, number) => (sum === undefined || number === undefined ? undefined : sum + number), 0);
}

/** Regions of a division, when some municipalities are one: that one lies where the one that takes over lies. */
export function mergeRegions(
  regions: ReadonlyMap<string, ReadonlySet<string>>,
  mergers: Mergers,
): ReadonlyMap<string, ReadonlySet<string>> {
  if (mergers.size === 0) return regions;
  const staying = (codes: ReadonlySet<string>) => new Set([...codes].filter((code) => !mergers.has(code)));
  return new Map([...regions].map(([name, codes]) => [name, staying(codes)]));
}

/** Which municipalities border on which, when some are one; none borders on itself. */
export function mergeNeighbours(
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
  mergers: Mergers,
): ReadonlyMap<string, ReadonlySet<string>> {
  if (mergers.size === 0) return neighbours;
  const current = (code: string) => mergers.get(code) ?? code;
  const merged = new Map<string, Set<string>>();
  for (const [code, around] of neighbours) {
    const own = merged.get(current(code)) ?? new Set();
    for (const other of around) if (current(other) !== current(code)) own.add(current(other));
    merged.set(current(code), own);
  }
  return merged;
}
