import type { OrganisationKind } from "@/domain/organisation";
import type { XmlElement } from "../readRecords";
import { checkedOn, decimalPoint, itemsIn, lineAt, linesIn, tooiOf, websiteOf } from "./elements";
import type { RooOrganisation } from "./records";

/** Types of the register that can take part in a partnership with a code of their own. */
const KINDS: Readonly<Record<string, OrganisationKind>> = {
  Gemeente: "gemeente",
  Provincie: "provincie",
  Waterschap: "waterschap",
  "Regionaal samenwerkingsorgaan": "samenwerkingsorgaan",
  "Grensoverschrijdend regionaal samenwerkingsorgaan": "samenwerkingsorgaan",
};

/** Reads an `organisatie`; undefined for the many kinds that are not needed here. */
export function toOrganisation(record: XmlElement): RooOrganisation | undefined {
  const kind = linesIn(record, "types", "type")
    .map((type) => KINDS[type])
    .find((known) => known !== undefined);
  const { systeemId } = record.attributes;
  if (!kind || !systeemId) return undefined;
  const end = lineAt(record, "eindDatum");
  return {
    systemId: systeemId,
    name: lineAt(record, "naam"),
    abbreviation: lineAt(record, "afkorting"),
    kind,
    code: (tooiOf(record)?.code ?? organisationCode(record))?.toUpperCase(),
    website: websiteOf(record),
    start: lineAt(record, "startDatum") || undefined,
    end: end ? firstDayWithout(end) : undefined,
    checkedOn: checkedOn(record),
    inhabitants: lineAt(record, "geografie", "aantalInwoners"),
    areaKm2: decimalPoint(lineAt(record, "geografie", "oppervlakte")),
    places: lineAt(record, "geografie", "bevatPlaatsen")
      .split(",")
      .map((place) => place.trim())
      .filter((place) => place !== ""),
  };
}

/** The only place where a municipality that ended before 2019 has its code. */
function organisationCode(record: XmlElement): string | undefined {
  const identifiers = itemsIn(record, "identificatiecodes", "resourceIdentifier");
  const found = identifiers.find(({ attributes }) => attributes.naam === "Organisatiecode")?.text.trim();
  return found && /^[a-z]{2}\d+$/i.test(found) ? found : undefined;
}

/** Municipalities end on a 1 January, water boards on a 31 December: the register means the same moment. */
function firstDayWithout(end: string): string {
  return end.endsWith("-12-31") ? `${Number(end.slice(0, 4)) + 1}-01-01` : end;
}
