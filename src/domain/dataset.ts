import type { Topology } from "topojson-specification";
import type { AreaCode } from "./area";
import type { CodeLists } from "./codeLists";
import type { IsoDate } from "./dates";
import type { Issue } from "./issue";
import type { Organisation } from "./organisation";
import type { Partnership } from "./partnership";

/** Where a part of the data comes from, for the source line. */
export interface Source {
  readonly id: string;
  readonly name: string;
  readonly licence: string;
  readonly url?: string;
  /** Day on which the source was as it stands in our files. */
  readonly asOf?: IsoDate;
  readonly remark?: string;
  /** What part of the country or of its subject the source leaves out; absent when it leaves out nothing. */
  readonly coverage?: string;
  /** The area in which it leaves out nothing; absent when there is none, or when nothing is left out anywhere. */
  readonly coverageArea?: AreaCode;
}

/** Areas of one kind that share their borders: a topology with one collection of geometries, each with its code as id. */
export interface Boundaries {
  /** WGS84 degrees. Geometries carry the area's code as `id`. */
  readonly topology: Topology;
  /** Name of the collection in the topology. */
  readonly collection: string;
}

/** Everything that the files tell, joined. */
export interface Dataset {
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** Current municipalities, ordered by name. */
  readonly municipalities: readonly Organisation[];
  /** Ordered by name. */
  readonly partnerships: readonly Partnership[];
  readonly partnershipById: ReadonlyMap<string, Partnership>;
  readonly codeLists: CodeLists;
  readonly sources: readonly Source[];
  /** Absent when the boundary file could not be read: everything but the map works. */
  readonly boundaries?: Boundaries;
  /** What could not be had at all, so that no number of partnerships is known; absent when there is nothing of the kind. */
  readonly lacks?: "partnerships" | "participations" | "organisations";
  readonly issues: readonly Issue[];
}
