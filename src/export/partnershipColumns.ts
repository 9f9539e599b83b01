import { type CodeListEntry, nameOf } from "@/domain/codeLists";
import { compareNames } from "@/domain/names";
import { UNKNOWN } from "@/domain/partnership";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { type Column, column } from "./column";
import type { Excerpt } from "./excerpt";

type PartnershipColumn = Column<PartnershipOnDate>;

/**
 * The columns of a table of partnerships. Those that `data/samenwerkingsverbanden.csv` has too hold the same, so that the
 * table can be loaded back; the phase on the reference date stands beside them, because it may be derived.
 */
export function partnershipColumns({ dataset, referenceDate }: Excerpt): PartnershipColumn[] {
  const { organisations, codeLists } = dataset;
  const nameOfParty = (code: string) => organisations.get(code)?.name ?? code;
  return [
    column("id", "text", 16, ({ partnership }) => partnership.id),
    column("naam", "text", 44, ({ partnership }) => partnership.name),
    column("officiele_naam", "text", 44, ({ partnership }) => partnership.officialName),
    column("afkorting", "text", 14, ({ partnership }) => partnership.abbreviation),
    ...themeColumns(codeLists.thema),
    ...formColumns(codeLists.vorm),
    ...phaseColumns(codeLists.fase),
    column("doel", "text", 60, ({ partnership }) => partnership.purpose),
    ...codesWithNames(
      "bevoegdheid",
      "bevoegdheid_namen",
      codeLists.bevoegdheid,
      ({ partnership }) => partnership.powers,
    ),
    column("grondslag", "list", 40, ({ partnership }) => partnership.legalBasis),
    column("startdatum", "date", 12, ({ partnership }) => partnership.start),
    column("einddatum", "date", 12, ({ partnership }) => partnership.end),
    column("onderbrekingen", "list", 24, ({ partnership }) =>
      partnership.interruptions.map(({ from, until }) => `${from}/${until}`),
    ),
    column("aantal_deelnemers", "number", 12, ({ participantCount }) => participantCount),
    column("deelnemerslijst", "text", 14, completeness),
    column("aantal_gemeenten", "number", 12, ({ members }) => members.length),
    column("gemeenten", "list", 50, ({ members }) => members.map(nameOfParty).sort(compareNames)),
    column("provincies", "list", 24, ({ provinces }) => provinces.map(nameOfParty).sort(compareNames)),
    column("website", "link", 30, ({ partnership }) => partnership.website),
    column("besluit_url", "link", 30, ({ partnership }) => partnership.decisionUrl),
    ...sourceColumns(),
    column("peildatum", "date", 12, () => referenceDate),
  ];
}

/** Whether every participant is known: "volledig" or "onvolledig", as in the data files. */
export function completeness({ partnership }: PartnershipOnDate): string {
  return partnership.hasAllParticipants ? "volledig" : "onvolledig";
}

function themeColumns(themes: readonly CodeListEntry[]): PartnershipColumn[] {
  return [
    ...codesWithNames("themas", "themas_namen", themes, ({ partnership }) => partnership.themes),
    column("themas_herkomst", "text", 12, ({ partnership }) => partnership.themesOrigin),
  ];
}

function formColumns(forms: readonly CodeListEntry[]): PartnershipColumn[] {
  return [
    column("vorm", "text", undefined, ({ partnership }) => partnership.legalForm),
    column("vorm_naam", "text", 26, ({ partnership }) => nameOf(forms, partnership.legalForm)),
    column("vorm_toelichting", "text", 20, ({ partnership: { legalFormSubtype, legalFormNote } }) => {
      return legalFormSubtype ?? legalFormNote;
    }),
  ];
}

/** What the source gives, and beside it what holds on the reference date and how that is known. */
function phaseColumns(phases: readonly CodeListEntry[]): PartnershipColumn[] {
  return [
    column("fase", "text", undefined, ({ partnership }) => partnership.phase),
    column("fase_herkomst", "text", undefined, ({ partnership }) => partnership.phaseOrigin),
    column("fase_op_peildatum", "text", 18, ({ phase }) =>
      phase.code === UNKNOWN ? UNKNOWN : nameOf(phases, phase.code),
    ),
    column("fase_op_peildatum_herkomst", "text", 14, ({ phase }) => (phase.code === UNKNOWN ? UNKNOWN : phase.origin)),
    column("fase_toelichting", "text", 30, ({ partnership }) => partnership.phaseNote),
  ];
}

function sourceColumns(): PartnershipColumn[] {
  return [
    column("bron", "text", 30, ({ partnership }) => partnership.source),
    column("bron_url", "link", 30, ({ partnership }) => partnership.sourceUrl),
    column("gecontroleerd_op", "date", 15, ({ partnership }) => partnership.checkedOn),
    column("gewijzigd_op", "date", 13, ({ partnership }) => partnership.changedOn),
    column("bronhouder", "text", 24, ({ partnership }) => partnership.dataOwner),
    column("opmerking", "text", 40, ({ partnership }) => partnership.remark),
  ];
}

function codesWithNames(
  codes: PartnershipColumn["name"],
  names: PartnershipColumn["name"],
  entries: readonly CodeListEntry[],
  of: (entry: PartnershipOnDate) => readonly string[],
): PartnershipColumn[] {
  return [
    column(codes, "list", undefined, of),
    column(names, "list", 30, (entry) => of(entry).map((code) => nameOf(entries, code))),
  ];
}
