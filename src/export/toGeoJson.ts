import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { type AreaCode, isInArea } from "@/domain/area";
import { participationCounts } from "@/domain/counts";
import type { Boundaries } from "@/domain/dataset";
import { withMerged } from "@/domain/mergers";
import type { Organisation } from "@/domain/organisation";
import type { PartnershipOnDate } from "@/domain/snapshot";
import type { Excerpt } from "./excerpt";
import { completeness } from "./partnershipColumns";
import type { Scope } from "./scopes";
import { dissolve, type Shape, shapeOf } from "./shapes";
import { aboutExcerpt } from "./toJson";

type AreaFeature = Feature<Polygon | MultiPolygon | null>;

/** What a map needs beside the tables. */
export interface GeoParts {
  readonly kind: Scope["kind"];
  /** Area whose municipalities are in the file, also those with number 0. */
  readonly area: AreaCode;
  /** Outlines of the water boards; undefined when they could not be had: these then have no geometry. */
  readonly waterBoards: Boundaries | undefined;
}

/**
 * The areas with their numbers as RFC 7946 asks, in WGS84. Of chosen partnerships: the area of each as a whole, and each
 * municipality, water board and province that takes part. Otherwise the municipalities, each with the number and the ids
 * of the partnerships in this export that it takes part in. An area without known boundary has no geometry.
 */
export function toGeoJson(excerpt: Excerpt, { kind, area, waterBoards }: GeoParts): string {
  const features =
    kind === "partnerships"
      ? [...excerpt.entries.map((entry) => wholeOf(entry, excerpt)), ...membersOf(excerpt, waterBoards)]
      : municipalitiesOf(excerpt, kind === "all", area);
  const collection: FeatureCollection<Polygon | MultiPolygon | null> = { type: "FeatureCollection", features };
  return `${JSON.stringify({ ...collection, ...aboutExcerpt(excerpt) })}\n`;
}

/** Counts of municipalities outside the area would hold only what touches the area, so they are left out of "all". */
function municipalitiesOf(excerpt: Excerpt, isAreaOnly: boolean, area: AreaCode): AreaFeature[] {
  const { dataset, entries } = excerpt;
  const counts = participationCounts(entries);
  return dataset.municipalities
    .filter(({ code, province = "" }) => isInArea([province], area) || (!isAreaOnly && counts.has(code)))
    .map((municipality) => areaFeature(municipality, groundOf(municipality.code, excerpt), entries));
}

/** Codes of municipalities, with those that go into them in a trial. */
function coveredBy(codes: readonly string[], { mergers }: Excerpt): readonly string[] {
  return mergers ? withMerged(codes, mergers) : codes;
}

function groundOf(code: string, excerpt: Excerpt): Shape {
  const { boundaries } = excerpt.dataset;
  const covered = coveredBy([code], excerpt);
  return covered.length > 1 ? dissolve(boundaries, covered) : shapeOf(boundaries, code);
}

function wholeOf(
  { partnership, members, participantCount, ...entry }: PartnershipOnDate,
  excerpt: Excerpt,
): AreaFeature {
  const properties = {
    soort: "samenwerkingsverband",
    code: partnership.id,
    naam: partnership.name,
    aantal_deelnemers: participantCount,
    deelnemerslijst: completeness({ partnership, members, participantCount, ...entry }),
  };
  return { type: "Feature", properties, geometry: dissolve(excerpt.dataset.boundaries, coveredBy(members, excerpt)) };
}

function membersOf(excerpt: Excerpt, waterBoards: Boundaries | undefined): AreaFeature[] {
  const { dataset, entries } = excerpt;
  const { organisations, boundaries } = dataset;
  const parties = new Set(
    entries.flatMap(({ participations }) =>
      participations.map(({ municipality, organisation }) => municipality ?? organisation),
    ),
  );
  return [...parties].flatMap((code): AreaFeature[] => {
    const party = organisations.get(code);
    if (party?.kind === "gemeente") return [areaFeature(party, groundOf(code, excerpt), entries)];
    if (party?.kind === "waterschap") return [areaFeature(party, shapeOf(waterBoards, code), entries)];
    if (party?.kind === "provincie") return [areaFeature(party, shapeOf(boundaries, code, "provincies"), entries)];
    return []; // others have no area of their own
  });
}

function areaFeature(party: Organisation, geometry: Shape, entries: readonly PartnershipOnDate[]): AreaFeature {
  const { code, name, kind, province } = party;
  const joined = entries.filter(({ participations }) =>
    participations.some(({ municipality, organisation }) => (municipality ?? organisation) === code),
  );
  const properties = {
    soort: kind,
    code,
    naam: name,
    provincie: province ?? null,
    aantal: joined.length,
    verbanden: joined.map(({ partnership }) => partnership.id),
  };
  return { type: "Feature", properties, geometry };
}
