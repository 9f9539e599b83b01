import { isIsoDate } from "@/domain/dates";
import { ImportFault } from "../fault";
import { type RecordShape, readRecords } from "../readRecords";
import { decodeText } from "../text/decodeText";
import type { RooArrangement, RooExport, RooOrganisation } from "./records";
import { toArrangement } from "./toArrangement";
import { toOrganisation } from "./toOrganisation";

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Persons, e-mail addresses, telephone numbers, postal addresses and articles of law are not here: never stored. */
const SHAPE: RecordShape = {
  records: names("organisatie regeling"),
  kept: names(`
    naam afkorting types type startDatum eindDatum datumTerVerificatie datumMutatie
    contact internetadressen internetadres url label
    geografie oppervlakte aantalInwoners bevatPlaatsen identificatiecodes resourceIdentifier
    titel citeertitel samenwerkingsvorm bevoegdheidsverkrijgingen bevoegdheidsverkrijging
    regionaalSamenwerkingsorgaan bronhouder instellingsbesluiten referentie
    wettelijkeGrondslagen wettelijkeGrondslag opschrift doel datumInwerkingtreding datumUitwerkingtreding
    beleidsterreinen beleidsterrein deelnemendeOrganisaties deelnemendeOrganisatie toetredingsDatum verdeelsleutel
    bestuursorganen bestuursorgaan previousVersion nextVersion`),
};

/**
 * Reads an export of the register of government organisations (exportOO.xml, or the same in gzip). Names are matched
 * without namespace, because its address carries a version number that changes a few times a year.
 *
 * @throws ImportFault when the file is empty, cut off, damaged, something else, or holds only part of the register
 */
export async function readRoo(bytes: AsyncIterable<Uint8Array>): Promise<RooExport> {
  const organisations = new Map<string, RooOrganisation>();
  const arrangements: RooArrangement[] = [];
  const unusable: string[] = [];
  let organisationCount = 0;

  const root = await readRecords(decodeText(bytes), SHAPE, (record, path) => {
    if (record.name === "organisatie") {
      organisationCount++;
      const organisation = toOrganisation(record);
      if (organisation) organisations.set(organisation.systemId, organisation);
    } else {
      const arrangement = toArrangement(record, path.includes("gemeenschappelijkeRegelingenGrensoverschrijdend"));
      if (arrangement) arrangements.push(arrangement);
      else unusable.push(record.attributes.systeemId ?? "?");
    }
  });

  const day = root.attributes.timestamp?.slice(0, 10) ?? "";
  if (root.name !== "overheidsorganisaties" || !isIsoDate(day)) throw new ImportFault("not-register", root.name);
  const hasMunicipalities = [...organisations.values()].some(({ kind }) => kind === "gemeente");
  if (!hasMunicipalities || arrangements.length === 0) throw new ImportFault("register-incomplete");
  return { day, organisations, arrangements, organisationCount, unusable };
}
