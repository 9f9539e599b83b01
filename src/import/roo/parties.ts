import type { OrganisationKind } from "@/domain/organisation";
import { slug } from "../text/slug";
import { KNOWN_CODES } from "./knownParties";
import type { RooExport, RooOrganisation, RooParticipant } from "./records";

/** The organisation behind one or more participants. */
export interface Party {
  readonly code: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  /** Its own record, when the register has one of a kind that is kept. */
  readonly record?: RooOrganisation;
}

const KIND_OF_TOOI: Readonly<Record<string, OrganisationKind>> = {
  gemeente: "gemeente",
  provincie: "provincie",
  waterschap: "waterschap",
  so: "samenwerkingsorgaan",
};

/** Dutch legal forms: these parties are private and Dutch, also in a cross-border arrangement. */
const DUTCH_PRIVATE = /^(stichting|coöperatie|coöperatieve|vereniging)\b|\b(b\.?v\.?|n\.?v\.?|u\.?a\.?)$/i;

/**
 * Finds the organisation behind every participant of an export.
 *
 * Its TOOI address gives the code, or else its own record does, also for municipalities that have ended. A ministry and
 * whoever has no code gets a code made from its name. Without a code, whoever takes part in a cross-border arrangement
 * is foreign, whatever its name ("Gemeente Assenede" and "Provincie Limburg (BE)" are Belgian), unless its name tells
 * that it is a Dutch private party; all others are "overig".
 */
export function createPartyFinder({ arrangements, organisations }: RooExport): (participant: RooParticipant) => Party {
  const acrossBorder = new Set(
    arrangements.filter(({ isCrossBorder }) => isCrossBorder).flatMap(({ participants }) => participants.map(keyOf)),
  );
  const found = new Map<string, Party>();
  return (participant) => {
    const key = keyOf(participant);
    const party = found.get(key) ?? identify(participant, organisations.get(participant.systemId), acrossBorder);
    found.set(key, party);
    return party;
  };
}

function identify(
  participant: RooParticipant,
  record: RooOrganisation | undefined,
  acrossBorder: ReadonlySet<string>,
): Party {
  const { name, tooi } = participant;
  const kind = KIND_OF_TOOI[tooi?.kind ?? ""];
  if (tooi && kind) return { code: tooi.code.toUpperCase(), name: nameOf(name, kind), kind, record };
  if (record) return partyOf(record);
  if (tooi?.kind === "ministerie") {
    const full = /^ministerie /i.test(name) ? name : `Ministerie van ${name}`;
    return { code: slug(full), name: full, kind: "rijk" };
  }
  const isForeign = acrossBorder.has(keyOf(participant)) && !tooi && !DUTCH_PRIVATE.test(name);
  return { code: slug(name), name, kind: isForeign ? "buitenland" : "overig" };
}

/** The party that a record of the register stands for. */
export function partyOf(record: RooOrganisation): Party {
  const name = nameOf(record.name, record.kind);
  return { code: record.code ?? KNOWN_CODES[record.name] ?? slug(name), name, kind: record.kind, record };
}

/** "Gemeente Soest" is called Soest; all other names stay as the register has them. */
function nameOf(name: string, kind: OrganisationKind): string {
  return kind === "gemeente" ? name.replace(/^Gemeente /, "") : name;
}

function keyOf({ systemId, name }: RooParticipant): string {
  return systemId || slug(name);
}
