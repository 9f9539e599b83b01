import { nameOf } from "@/domain/codeLists";
import type { Participation } from "@/domain/partnership";
import type { PartnershipOnDate } from "@/domain/snapshot";
import { type Column, column } from "./column";
import type { Excerpt } from "./excerpt";
import { completeness } from "./partnershipColumns";

/** One party in one partnership. */
export interface ParticipationOf {
  readonly entry: PartnershipOnDate;
  readonly participation: Participation;
}

/** Who takes part on the reference date, in the order of the partnerships; of ended ones: who did when it ended. */
export function participationsIn({ entries }: Excerpt): ParticipationOf[] {
  return entries.flatMap((entry) => entry.participations.map((participation) => ({ entry, participation })));
}

/** The columns of a table of participations; those that `data/deelnames.csv` has too hold the same. */
export function participationColumns({ dataset, referenceDate }: Excerpt): Column<ParticipationOf>[] {
  const { organisations, codeLists } = dataset;
  const partyOf = ({ participation }: ParticipationOf) => organisations.get(participation.organisation);
  const todayOf = ({ participation: { organisation, municipality } }: ParticipationOf) =>
    municipality === organisation ? undefined : municipality;
  const nameIn = (code: string | undefined) => code && (organisations.get(code)?.name ?? code);
  return [
    column("verband", "text", 16, ({ entry }) => entry.partnership.id),
    column("verband_naam", "text", 44, ({ entry }) => entry.partnership.name),
    column("organisatie", "text", 14, ({ participation }) => participation.organisation),
    column("organisatie_naam", "text", 36, ({ participation }) => nameIn(participation.organisation)),
    column("soort", "text", undefined, (row) => partyOf(row)?.kind),
    column("soort_naam", "text", 20, (row) => {
      const kind = partyOf(row)?.kind;
      return kind && nameOf(codeLists.soort, kind);
    }),
    column("telt_mee_voor", "text", undefined, todayOf),
    column("telt_mee_voor_naam", "text", 22, (row) => nameIn(todayOf(row))),
    column("bestuursorganen", "list", undefined, ({ participation }) => participation.bodies),
    column("bestuursorganen_namen", "list", 36, ({ participation }) =>
      participation.bodies.map((code) => nameOf(codeLists.orgaan, code)),
    ),
    column("rol", "text", 14, ({ participation }) => participation.role),
    column("vanaf", "date", 12, ({ participation }) => participation.from),
    column("tot", "date", 12, ({ participation }) => participation.until),
    column("aandeel", "number", 10, ({ participation }) => participation.sharePercent),
    column("deelnemerslijst", "text", 14, ({ entry }) => completeness(entry)),
    column("bron_verband", "text", 30, ({ entry }) => entry.partnership.source),
    column("peildatum", "date", 12, () => referenceDate),
  ];
}
