import MiniSearch from "minisearch";
import { nameOf } from "@/domain/codeLists";
import type { Dataset } from "@/domain/dataset";
import { fold } from "@/domain/fold";
import type { Organisation } from "@/domain/organisation";
import { otherNames } from "@/texts/otherNames";
import { upperFirst } from "@/texts/wording";

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
  /** Short names, places and what else people call it. */
  readonly known: string;
  readonly official: string;
  /** "waterschap": so that the kind and part of a name find it. */
  readonly kindName: string;
}

/**
 * Finds at most `limit` things, best first; a query without letters or digits finds nothing. What is `near`, by code or
 * id, goes before what matches as well elsewhere.
 */
export type Search = (query: string, limit: number, near?: ReadonlySet<string>) => SearchHit[];

/** A participant from far may take part nearby: being near brings it forward among participants only. */
const NEAR_BOOST: Readonly<Record<SearchKind, number>> = { municipality: 5, partnership: 5, theme: 1, organisation: 2 };

/** A municipality is what most people look for, a participant is what fewest do. */
const BOOST: Readonly<Record<SearchKind, number>> = { municipality: 3, partnership: 1.5, theme: 2.5, organisation: 1 };

/**
 * Indexes everything that can be found by name. Finds by the beginning of words, without regard to accents, and forgives
 * one letter in about five ("amersfort" finds Amersfoort). What is called exactly that comes first, whatever it is; what
 * holds every word somewhere within ("heuvel" in Gelderse Sallandheuvels) comes last.
 */
export function createSearch(dataset: Dataset, places: readonly Place[]): Search {
  const entries = entriesOf(dataset, places);
  const folded = entries.map(({ name, known, official, kindName }) =>
    fold([name, known, official, kindName].join(" ")),
  );
  const index = new MiniSearch<Entry>({
    idField: "key",
    fields: ["name", "known", "official", "kindName"],
    processTerm: (term) => fold(term) || null,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      combineWith: "AND",
      boost: { name: 2, known: 2, kindName: 0.2 },
      weights: { prefix: 0.8, fuzzy: 0.1 }, // the beginning of a name goes before a name that looks like it
    },
  });
  index.addAll(entries);
  return (query, limit, near) => {
    const boostDocument = (key: unknown) => {
      const { kind = "organisation", code = "", label = "" } = entries[key as number]?.hit ?? {};
      const wholeness = 1 + Math.min(1, query.length / label.length); // "utr" means Utrecht more than Utrechtse Heuvelrug
      return BOOST[kind] * wholeness * (near?.has(code) ? NEAR_BOOST[kind] : 1);
    };
    const ranked = index.search(query, { boostDocument }).flatMap(({ id }) => entries[id as number]?.hit ?? []);
    const words = wordsOf(query);
    const asked = words.join(" ");
    const exact = ranked.filter(({ label }) => wordsOf(label).join(" ") === asked);
    const isWithin = (_: Entry, key: number) => words.every((word) => folded[key]?.includes(word));
    const within = words.some(({ length }) => length > 3) ? entries.filter(isWithin).map(({ hit }) => hit) : [];
    return eachOnce([...exact, ...ranked, ...within]).slice(0, limit);
  };
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function eachOnce(hits: readonly SearchHit[]): SearchHit[] {
  const first = new Map<string, SearchHit>();
  for (const hit of hits) {
    const key = `${hit.kind} ${hit.code}`;
    if (!first.has(key)) first.set(key, hit);
  }
  return [...first.values()];
}

function entriesOf(dataset: Dataset, places: readonly Place[]): Entry[] {
  const { municipalities, organisations, partnerships, codeLists } = dataset;
  const party = (kind: SearchKind) => (party: Organisation) => ({
    ...NO_NAMES,
    hit: { kind, code: party.code, label: party.name },
    name: party.name,
    known: otherNames(party.name),
    kindName: party.kind === "overig" ? "" : nameOf(codeLists.soort, party.kind),
  });
  const entries: Omit<Entry, "key">[] = [
    ...municipalities.map(party("municipality")),
    ...places.flatMap((place) => placeEntry(place, organisations.get(place.municipality)?.name)),
    ...partnerships.map(({ id, name, abbreviation = "", officialName = "" }) => ({
      ...NO_NAMES,
      hit: {
        kind: "partnership",
        code: id,
        label: name,
        detail: abbreviation === name ? undefined : abbreviation || undefined,
      } as const,
      name,
      known: `${abbreviation} ${otherNames(name)}`,
      official: officialName,
    })),
    ...[...organisations.values()].filter(({ kind }) => kind !== "gemeente").map(party("organisation")),
    ...codeLists.thema.map(({ code, name }) => ({
      ...NO_NAMES,
      hit: { kind: "theme", code, label: upperFirst(name) } as const,
      name,
    })),
  ];
  return entries.map((entry, key) => ({ ...entry, key }));
}

const NO_NAMES = { known: "", official: "", kindName: "" };

/** A place leads to its municipality; one that bears the municipality's own name adds nothing. */
function placeEntry({ name, municipality }: Place, label: string | undefined): Omit<Entry, "key">[] {
  if (!label || label === name) return [];
  const hit = { kind: "municipality", code: municipality, label, detail: name } as const;
  return [{ ...NO_NAMES, hit, name: "", known: name }];
}
