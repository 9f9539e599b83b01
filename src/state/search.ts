import MiniSearch from "minisearch";
import type { Dataset } from "@/domain/dataset";
import { fold } from "@/domain/fold";
import { otherNames } from "@/texts/search";

/** What a search hit stands for. */
export type SearchKind = "municipality" | "partnership" | "organisation" | "theme";

/** One thing that was found. */
export interface SearchHit {
  readonly kind: SearchKind;
  /** Code or id of what was found. */
  readonly code: string;
  readonly label: string;
  /** What explains the hit: the abbreviation of a partnership, the place that lies in a municipality. */
  readonly detail?: string;
}

/** A place and the code of the municipality it lies in. */
export interface Place {
  readonly name: string;
  readonly municipality: string;
}

interface Entry {
  readonly key: number;
  readonly hit: SearchHit;
  readonly name: string;
  readonly other: string;
}

/**
 * Finds at most `limit` things, best first; a query without letters or digits finds nothing. What is `near`, by code or
 * id, goes before what matches as well elsewhere.
 */
export type Search = (query: string, limit: number, near?: ReadonlySet<string>) => SearchHit[];

const NEAR_BOOST = 2;

/** A municipality is what most people look for, a participant is what fewest do. */
const BOOST: Readonly<Record<SearchKind, number>> = { municipality: 3, partnership: 1.5, theme: 2.5, organisation: 1 };

/**
 * Indexes everything that can be found by name. Finds by the beginning of words, without regard to accents, and forgives
 * one letter in about five ("amersfort" finds Amersfoort).
 */
export function createSearch(dataset: Dataset, places: readonly Place[]): Search {
  const entries = entriesOf(dataset, places);
  const index = new MiniSearch<Entry>({
    idField: "key",
    fields: ["name", "other"],
    processTerm: (term) => fold(term) || null,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      combineWith: "AND",
      boost: { name: 2 },
      weights: { prefix: 0.8, fuzzy: 0.1 }, // the beginning of a name goes before a name that looks like it
    },
  });
  index.addAll(entries);
  return (query, limit, near) => {
    const boostDocument = (key: unknown) => {
      const { kind = "organisation", code = "", label = "" } = entries[key as number]?.hit ?? {};
      const wholeness = 1 + Math.min(1, query.length / label.length); // "utr" means Utrecht more than Utrechtse Heuvelrug
      return BOOST[kind] * wholeness * (near?.has(code) ? NEAR_BOOST : 1);
    };
    const hits = index.search(query, { boostDocument }).flatMap(({ id }) => entries[id as number]?.hit ?? []);
    const isFirst = (hit: SearchHit, i: number) =>
      hits.findIndex(({ kind, code }) => kind === hit.kind && code === hit.code) === i;
    return hits.filter(isFirst).slice(0, limit);
  };
}

function entriesOf(dataset: Dataset, places: readonly Place[]): Entry[] {
  const { municipalities, organisations, partnerships, codeLists } = dataset;
  const plain = (kind: SearchKind) => (thing: { readonly code: string; readonly name: string }) =>
    ({ hit: { kind, code: thing.code, label: thing.name }, name: thing.name, other: "" }) as const;
  const entries: Omit<Entry, "key">[] = [
    ...municipalities.map(plain("municipality")),
    ...places.flatMap((place) => placeEntry(place, organisations.get(place.municipality)?.name)),
    ...partnerships.map(({ id, name, abbreviation = "", officialName = "" }) => ({
      hit: {
        kind: "partnership",
        code: id,
        label: name,
        detail: abbreviation === name ? undefined : abbreviation || undefined,
      } as const,
      name,
      other: `${abbreviation} ${officialName} ${otherNames(name)}`,
    })),
    ...[...organisations.values()].filter(({ kind }) => kind !== "gemeente").map(plain("organisation")),
    ...codeLists.thema.map(plain("theme")),
  ];
  return entries.map((entry, key) => ({ ...entry, key }));
}

/** A place leads to its municipality; one that bears the municipality's own name adds nothing. */
function placeEntry({ name, municipality }: Place, label: string | undefined): Omit<Entry, "key">[] {
  if (!label || label === name) return [];
  return [{ hit: { kind: "municipality", code: municipality, label, detail: name }, name: "", other: name }];
}
