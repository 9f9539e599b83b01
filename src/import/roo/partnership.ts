import type { IsoDate } from "@/domain/dates";
import { REGISTER } from "../tables/columns";
import type { Row } from "../tables/table";
import { webAddress } from "../text/webAddress";
import { formCode, powerCode } from "./codes";
import type { RooArrangement, RooOrganisation } from "./records";
import { themesOf } from "./themes";
import { interruptionsOf, type Segment, timelineOf } from "./timeline";
import type { VersionChain } from "./versionChains";

/** One partnership: all versions of one arrangement together. */
export interface RooPartnership {
  readonly id: string;
  readonly segments: readonly Segment[];
  /** The version that counts last: it gives the properties. */
  readonly latest: RooArrangement;
  readonly start: IsoDate;
  readonly end?: IsoDate;
}

/** Joins the versions of a chain; undefined when none of them was ever in force. */
export function toPartnership({ firstId, versions }: VersionChain): RooPartnership | undefined {
  const segments = timelineOf(versions);
  const [first, last] = [segments[0], segments.at(-1)];
  if (!first || !last) return undefined;
  return { id: `roo-${firstId}`, segments, latest: last.version, start: first.from, end: last.until };
}

/** The row of `samenwerkingsverbanden.csv`. The phase stays empty: the map derives it from the dates. */
export function partnershipRow(partnership: RooPartnership, body?: RooOrganisation): Row {
  const { id, latest } = partnership;
  const themes = themesOf(latest);
  return {
    id,
    naam: body?.name || latest.body?.name || latest.title,
    officiele_naam: latest.title,
    afkorting: body?.abbreviation ?? "",
    themas: joined(themes.codes),
    themas_herkomst: themes.origin ?? "",
    vorm: formCode(latest.formCode),
    vorm_toelichting: isCentred(latest) ? "centrumregeling" : "",
    doel: latest.purpose,
    bevoegdheid: joined(latest.powers.map(powerCode)),
    grondslag: joined(latest.legalBases.map(({ title }) => title)),
    ...periodCells(partnership),
    deelnemerslijst: "volledig",
    website: body?.website ?? latest.website ?? "",
    besluit_url: decisionOf(latest),
    ...sourceCells(latest),
  };
}

function periodCells({ start, end, segments }: RooPartnership): Row {
  const interruptions = interruptionsOf(segments).map(({ from, until }) => `${from}/${until}`);
  return { startdatum: start, einddatum: end ?? "", onderbrekingen: joined(interruptions) };
}

function sourceCells({ systemId, checkedOn, changedOn, dataOwner }: RooArrangement): Row {
  return {
    bron: REGISTER,
    bron_url: `https://organisaties.overheid.nl/${systemId}/`,
    gecontroleerd_op: checkedOn,
    gewijzigd_op: changedOn,
    bronhouder: dataOwner,
  };
}

/** The register has no form for arrangements in which one municipality does the work; only their words tell. */
function isCentred({ formCode, title, shortTitle, purpose }: RooArrangement): boolean {
  if (formCode === "CC") return true;
  return formCode === "RZM" && /centrum(regeling|gemeente)/i.test(`${title} ${shortTitle} ${purpose}`);
}

/** The last decision whose address can be clicked: the register adds later decisions at the end. */
function decisionOf({ decisions }: RooArrangement): string {
  return decisions.map(webAddress).findLast((address) => address !== undefined) ?? "";
}

function joined(values: readonly string[]): string {
  return [...new Set(values.filter((value) => value !== ""))].join("|");
}
