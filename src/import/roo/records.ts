import type { IsoDate } from "@/domain/dates";
import type { OrganisationKind } from "@/domain/organisation";

/** An organisation as the register has it; only what the tables need, never persons or addresses. */
export interface RooOrganisation {
  readonly systemId: string;
  readonly name: string;
  readonly abbreviation: string;
  readonly kind: OrganisationKind;
  /** "GM0344", "WS0636", "PV26" or "SO0910"; absent for some that have ended. */
  readonly code?: string;
  readonly website?: string;
  readonly start?: IsoDate;
  /** First day on which it no longer exists. */
  readonly end?: IsoDate;
  readonly checkedOn: IsoDate;
  readonly inhabitants: string;
  /** Decimal point. */
  readonly areaKm2: string;
  readonly places: readonly string[];
}

/** One participant in one version of an arrangement. */
export interface RooParticipant {
  readonly systemId: string;
  readonly name: string;
  /** Kind and code from its TOOI address ("gemeente", "gm0344"); absent for foreign and private parties. */
  readonly tooi?: { readonly kind: string; readonly code: string };
  readonly since: IsoDate;
  /** Percent with decimal point; empty when not given. */
  readonly share: string;
  /** Names of its governing bodies, as the register writes them. */
  readonly bodies: readonly string[];
}

/** A version of an arrangement (`regeling`). */
export interface RooArrangement {
  readonly systemId: string;
  readonly title: string;
  readonly shortTitle: string;
  /** "OL", "BVO", "GO", "RZM" or "CC". */
  readonly formCode: string;
  readonly powers: readonly string[];
  readonly body?: { readonly systemId: string; readonly name: string };
  readonly dataOwner: string;
  readonly decisions: readonly string[];
  readonly legalBases: readonly { readonly title: string; readonly address: string }[];
  readonly purpose: string;
  readonly website?: string;
  readonly start: IsoDate;
  /** First day on which it no longer holds. */
  readonly end?: IsoDate;
  readonly checkedOn: IsoDate;
  readonly changedOn: IsoDate;
  readonly themes: readonly { readonly name: string; readonly uri: string }[];
  readonly participants: readonly RooParticipant[];
  readonly isCrossBorder: boolean;
  readonly previous?: string;
  readonly next?: string;
}

/** What the tables need of one export. */
export interface RooExport {
  /** Day of the export. */
  readonly day: IsoDate;
  /** By system id. */
  readonly organisations: ReadonlyMap<string, RooOrganisation>;
  readonly arrangements: readonly RooArrangement[];
  /** All organisations in the file, also those of kinds that are not kept. */
  readonly organisationCount: number;
  /** System ids of arrangements without title, form or start date: they cannot become a partnership. */
  readonly unusable: readonly string[];
}
