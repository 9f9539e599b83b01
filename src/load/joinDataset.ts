import { type CodeLists, EMPTY_CODE_LISTS } from "@/domain/codeLists";
import type { Boundaries, Dataset, Source } from "@/domain/dataset";
import { groupBy } from "@/domain/groupBy";
import type { Issue } from "@/domain/issue";
import { kindOfCode, type Organisation } from "@/domain/organisation";
import type { Partnership } from "@/domain/partnership";
import { knownProvinces } from "@/domain/provinces";
import { drawnNames } from "./drawnNames";
import type { ParticipationRow } from "./readParticipations";
import type { PartnershipRow } from "./readPartnerships";

/** What the readers gave, file by file. A file that could not be had gives nothing. */
export interface Parts {
  readonly lists?: CodeLists;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly partnerships: readonly PartnershipRow[];
  readonly participations: readonly ParticipationRow[];
  readonly sources: readonly Source[];
  readonly boundaries?: Boundaries;
  readonly lacks?: Dataset["lacks"];
  readonly issues: readonly Issue[];
}

/** Names of the files, for remarks about how they fit together. */
export interface FileNames {
  readonly partnerships: string;
  readonly organisations: string;
}

const COLLATOR = new Intl.Collator("nl", { sensitivity: "base", numeric: true });

/** Joins the files: participations to their partnership, lookups by code, and remarks on what does not fit. */
export function joinDataset(parts: Parts, files: FileNames): Dataset {
  const drawn = parts.boundaries && drawnNames(parts.boundaries);
  const organisations = withNamedParties(parts, drawn);
  const byPartnership = groupBy(parts.participations, ({ partnershipId }) => partnershipId);
  const partnerships = parts.partnerships.map(({ partnership }): Partnership => {
    const own = byPartnership.get(partnership.id) ?? [];
    return {
      ...partnership,
      hasAllParticipants: partnership.hasAllParticipants && own.length > 0, // nobody cooperates alone
      participations: own.map(({ participation }) => participation),
    };
  });
  // without organisations only the map tells which of the codes that are named have not ended
  const current = parts.organisations.size === 0 ? drawn : undefined;
  const municipalities = [...organisations.values()].filter(
    ({ code, kind, existsUntil, successor }) =>
      kind === "gemeente" && !existsUntil && !successor && (current?.has(code) ?? true),
  );
  return {
    organisations,
    municipalities: municipalities.sort((a, b) => COLLATOR.compare(a.name, b.name)),
    partnerships: [...partnerships].sort((a, b) => COLLATOR.compare(a.name, b.name)),
    partnershipById: new Map(partnerships.map((partnership) => [partnership.id, partnership])),
    codeLists: parts.lists ?? EMPTY_CODE_LISTS,
    sources: parts.sources,
    boundaries: parts.boundaries,
    lacks: parts.lacks,
    issues: [
      ...parts.issues,
      ...withoutParticipants(parts, byPartnership, files.partnerships),
      ...withoutGeometry(municipalities, drawn, files.organisations),
    ],
  };
}

/**
 * A party that is named without a code becomes an organisation of its own, so that it has a name everywhere. Without the
 * file that should hold them, provinces have theirs all the same (what is shown of an area must not seem to be of the
 * country), and municipalities the names that the map has for them.
 */
function withNamedParties({ organisations, participations }: Parts, drawn = NO_NAMES): Dataset["organisations"] {
  const isKnown = organisations.size > 0;
  const known = isKnown ? organisations : knownProvinces();
  const named = [...(isKnown ? [] : drawn.keys()), ...participations.map((row) => row.participation.organisation)]
    .filter((code) => !known.has(code))
    .map((code): [string, Organisation] => [code, { code, name: drawn.get(code) ?? code, kind: kindOfCode(code) }]);
  return new Map([...known, ...named]);
}

const NO_NAMES: ReadonlyMap<string, string> = new Map();

function withoutParticipants(parts: Parts, rows: ReadonlyMap<string, unknown>, file: string): Issue[] {
  if (parts.participations.length === 0) return []; // the file itself is missing, which is said elsewhere
  return parts.partnerships
    .filter(({ partnership }) => !rows.has(partnership.id))
    .map(({ line, partnership: { id } }) => ({
      file,
      line,
      column: "id",
      value: id,
      problem: "participants-none",
      effect: "kept",
    }));
}

function withoutGeometry(
  municipalities: readonly Organisation[],
  drawn: ReadonlyMap<string, string> | undefined,
  file: string,
): Issue[] {
  return municipalities
    .filter(({ code }) => drawn && !drawn.has(code))
    .map(({ code }) => ({
      file,
      line: 0,
      column: "code",
      value: code,
      problem: "municipality-without-geometry",
      effect: "kept",
    }));
}
