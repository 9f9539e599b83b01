import { type CodeListEntry, type CodeLists, findEntry } from "@/domain/codeLists";
import type { Dataset } from "@/domain/dataset";
import type { Facet, ListedFacet } from "@/domain/filter";
import { UNKNOWN } from "@/domain/partnership";
import { SIZE_CLASSES } from "@/domain/sizeClass";
import { listOf } from "@/state/knownValues";
import { BORDER_NAMES, SIZE_NAMES, UNKNOWN_NAMES } from "@/texts/filters";
import { upperFirst } from "@/texts/wording";

/** One option of a filter, with the options that lie within it. */
export interface FilterOption {
  readonly code: string;
  readonly label: string;
  readonly explanation?: string;
  readonly children: readonly FilterOption[];
}

/** A named part of a filter's options; a filter without groups has one without a name. */
export interface OptionGroup {
  readonly label?: string;
  readonly explanation?: string;
  readonly options: readonly FilterOption[];
}

/**
 * All options of a filter in the order of the code lists, the unknown last. Codes that only the data know are added, so
 * that no partnership is out of reach.
 */
export function optionGroups(facet: ListedFacet, lists: CodeLists, counts: ReadonlyMap<string, number>): OptionGroup[] {
  const entries = entriesOf(facet, lists);
  const groups =
    facet === "legalForm" ? groupsOfForms(entries, lists) : [{ options: optionsWithin(entries, undefined) }];
  const listed = new Set(groups.flatMap(({ options }) => codesOf(options)));
  const unlisted = [...counts.keys()].filter((code) => !listed.has(code) && code !== UNKNOWN).sort();
  const hasUnknown = facet !== "legalForm" && !listed.has(UNKNOWN);
  const rest = [
    ...unlisted.map((code) => ({ code, label: code, children: [] })),
    ...(hasUnknown ? [{ code: UNKNOWN, label: UNKNOWN_NAMES[facet], children: [] }] : []),
  ];
  if (facet === "legalForm") return rest.length > 0 ? [...groups, { options: rest }] : groups;
  return groups.map(({ options }) => ({ options: [...options, ...rest] }));
}

/** Name of an option of a filter; the code itself when nothing knows it. */
export function optionName(facet: Facet, code: string, { codeLists, organisations }: Dataset): string {
  const entry = facet === "participant" ? organisations.get(code) : findEntry(entriesOf(facet, codeLists), code);
  return entry?.name ?? (code === UNKNOWN ? UNKNOWN_NAMES[facet] : code);
}

function entriesOf(facet: ListedFacet, lists: CodeLists): readonly CodeListEntry[] {
  if (facet === "size") return SIZE_CLASSES.map(({ code }) => ({ code, name: SIZE_NAMES[code] ?? code }));
  if (facet === "border") return Object.entries(BORDER_NAMES).map(([code, name]) => ({ code, name }));
  return listOf(facet, lists);
}

function groupsOfForms(entries: readonly CodeListEntry[], { vormgroep }: CodeLists): OptionGroup[] {
  const isGroup = (code: string) => vormgroep.some((group) => group.code === code);
  return vormgroep.map(({ code, name, explanation }) => ({
    label: name,
    explanation,
    options: optionsWithin(entries, code, isGroup),
  }));
}

/** Two levels, no deeper. A code of `isGroup` has no options within it: a form may be called like its group. */
function optionsWithin(
  entries: readonly CodeListEntry[],
  parent: string | undefined,
  isGroup: (code: string) => boolean = () => false,
): FilterOption[] {
  const within = (code: string | undefined) => entries.filter((entry) => entry.parent === code);
  return within(parent).map((entry) => ({
    ...optionOf(entry),
    children: isGroup(entry.code) ? [] : within(entry.code).map(optionOf),
  }));
}

function optionOf({ code, name, explanation }: CodeListEntry): FilterOption {
  return { code, label: upperFirst(name), explanation, children: [] };
}

function codesOf(options: readonly FilterOption[]): string[] {
  return options.flatMap(({ code, children }) => [code, ...codesOf(children)]);
}
