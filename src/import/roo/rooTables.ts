import { REGISTER } from "../tables/columns";
import {
  addCodes,
  type DataTables,
  ORGANISATION_RULES,
  PARTICIPATION_RULES,
  PARTNERSHIP_RULES,
  PLACE_RULES,
  updateSource,
} from "../tables/dataTables";
import { type Row, replaceRows } from "../tables/table";
import { codeRows } from "./codeRows";
import type { RooMade } from "./made";
import { createSupplement, organisationRows } from "./organisationRows";
import { participationRows } from "./participationRows";
import { createPartyFinder } from "./parties";
import { partnershipRow, toPartnership } from "./partnership";
import { placeRows } from "./placeRows";
import type { MeasuredAreas } from "./plausibleArea";
import type { RooExport } from "./records";
import { type RooReport, reportOn } from "./report";
import { versionChains } from "./versionChains";

/** Tables that go with the register and that it does not hold. */
export interface RooSupplements {
  /** Rows with code and provincie. */
  readonly municipalities?: readonly Row[];
  /** Rows with oude_code, nieuwe_code, datum and opmerking. */
  readonly mergers?: readonly Row[];
  /** Registered areas that the boundaries contradict are left out. */
  readonly measuredAreas?: MeasuredAreas;
}

/**
 * Makes the project's tables from an export of the register. Rows of other sources stay, as do columns that staff
 * added, phases that staff set, and what only a supplement tells when that supplement is not given.
 */
export function rooTables(
  source: RooExport,
  existing: DataTables,
  supplements: RooSupplements = {},
): { tables: DataTables; report: RooReport } {
  const made = makeRows(source, existing["organisaties.csv"].rows, supplements);
  const codes = addCodes(existing["codelijsten.csv"], codeRows(made.partnerships));
  const tables = {
    ...replaceOwnRows(made, existing),
    "woonplaatsen.csv": replaceRows(existing["woonplaatsen.csv"], { ...PLACE_RULES, made: placeRows(source) }),
    "codelijsten.csv": codes.table,
    "bronnen.csv": updateSource(existing["bronnen.csv"], "roo", { peildatum: source.day }),
  };
  return { tables, report: reportOn(made, codes.added) };
}

function makeRows(source: RooExport, earlier: readonly Row[], supplements: RooSupplements): RooMade {
  const { municipalities, mergers, measuredAreas } = supplements;
  const partyOf = createPartyFinder(source);
  const chains = versionChains(source.arrangements);
  const partnerships = chains.flatMap((chain) => toPartnership(chain) ?? []);
  const participations = partnerships.flatMap((partnership) => participationRows(partnership, partyOf));
  const used = new Set(participations.map(({ organisatie }) => organisatie));
  const parties = source.arrangements.flatMap((version) => version.participants.map(partyOf));
  return {
    source,
    chains,
    partnerships,
    partnershipRows: partnerships.map((partnership) =>
      partnershipRow(partnership, source.organisations.get(partnership.latest.body?.systemId ?? "")),
    ),
    participations,
    organisations: organisationRows(
      source,
      parties.filter(({ code }) => used.has(code)),
      createSupplement(earlier, municipalities, mergers, measuredAreas),
    ),
  };
}

/** An organisation that only other sources still name stays, also when the register made its row before. */
function replaceOwnRows({ partnershipRows, participations, organisations }: RooMade, existing: DataTables) {
  const isRegister = ({ bron }: Row) => bron === REGISTER;
  const earlierIds = new Set(existing["samenwerkingsverbanden.csv"].rows.filter(isRegister).map(({ id }) => id));
  const isOwnParticipation = ({ verband }: Row) => earlierIds.has(verband);
  const others = existing["deelnames.csv"].rows.filter((row) => !isOwnParticipation(row));
  const usedByOthers = new Set(others.map(({ organisatie }) => organisatie));
  return {
    "samenwerkingsverbanden.csv": replaceRows(existing["samenwerkingsverbanden.csv"], {
      ...PARTNERSHIP_RULES,
      made: partnershipRows,
      isOwn: isRegister,
    }),
    "deelnames.csv": replaceRows(existing["deelnames.csv"], {
      ...PARTICIPATION_RULES,
      made: participations,
      isOwn: isOwnParticipation,
    }),
    "organisaties.csv": replaceRows(existing["organisaties.csv"], {
      ...ORGANISATION_RULES,
      made: organisations,
      isOwn: (row) => isRegister(row) && !usedByOthers.has(row.code),
    }),
  };
}
